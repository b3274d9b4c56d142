package dev.episodelint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.BuiltIn;
import dev.episodelint.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules mean is said in their files: the engine knows none by its name. */
class RuleNamesTest {
    private static final Path MAIN = Path.of("src/main/java");

    /** A literal that is the id of a rule, or the beginning of one. */
    private static final Pattern ID = Pattern.compile("\"[a-z]+/[a-z0-9-]*\"");

    @Test
    void noClassOfTheEngineHoldsTheNameOfARule() throws IOException {
        Set<String> families = BuiltIn.rules().all().stream()
                .map(Rule::id)
                .map(id -> id.substring(0, id.indexOf('/')))
                .collect(Collectors.toSet());
        List<String> held;
        try (Stream<Path> files = Files.walk(MAIN)) {
            held = files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> names(f, families))
                    .toList();
        }
        assertThat(held).isEmpty();
    }

    @Test
    void aNameOfARuleIsSeen() {
        assertThat(names("x = \"tool/limit\" + \"suppression/\" + \"yes/no\";", Set.of("tool", "suppression")))
                .containsExactly("\"tool/limit\"", "\"suppression/\"");
    }

    private static Stream<String> names(Path file, Set<String> families) {
        try {
            return names(Files.readString(file), families).map(n -> file.getFileName() + ": " + n);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(String code, Set<String> families) {
        return ID.matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(literal -> families.contains(literal.substring(1, literal.indexOf('/'))));
    }
}
