package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Commands that our pages show exist, with the options that they are shown with. */
class SnippetsTest {
    private static final Set<String> OTHERS = Set.of("git", "mkdir", "mvn", "unzip", "./.ci/run");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern INLINE = Pattern.compile("`(?:\\./)?(episode-lint [a-z][^`]*)`");
    private static final Pattern STEP =
            Pattern.compile("^ *(?:(?:- )?(?:run|entry): |- (?![a-z-]+: ))(.*episode-lint .*)$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> everyCommandShownExists() {
        return Pages.guides().stream()
                .flatMap(page -> commands(page).stream()
                        .map(command ->
                                DynamicTest.dynamicTest(Pages.name(page) + ": " + command, () -> parse(command))));
    }

    @Test
    void aCommandThatDoesNotExistIsFound() {
        assertThatThrownBy(() -> parse("./episode-lint chek x.md")).hasMessageContaining("chek");
        assertThatThrownBy(() -> parse("./episode-lint check --strict x.md")).hasMessageContaining("--strict");
        assertThatThrownBy(() -> parse("cat x.md")).hasMessageContaining("cat");
    }

    private static List<String> commands(Path page) {
        List<String> commands = new ArrayList<>();
        for (Pages.Fence fence : Pages.fences(page)) {
            switch (fence.language()) {
                case "sh" -> fence.text().lines().forEach(line -> commands.addAll(simple(line)));
                case "console" ->
                    fence.text()
                            .lines()
                            .filter(line -> line.startsWith("$ "))
                            .forEach(line -> commands.addAll(simple(line.substring(2))));
                case "yaml" -> STEP.matcher(fence.text()).results().forEach(m -> commands.addAll(simple(m.group(1))));
                default -> {}
            }
        }
        INLINE.matcher(Pages.text(page)).results().map(m -> m.group(1)).forEach(commands::add);
        return commands;
    }

    /** The commands of a line, without comments and redirections. */
    private static List<String> simple(String line) {
        String bare = line.replaceAll("(^|\\s)#.*$", "").replaceAll("[<>]{1,2} *\\S+", "");
        return Stream.of(bare.split("&&|\\|\\||[|;]"))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .toList();
    }

    private static void parse(String command) {
        List<String> words = new ArrayList<>(WORD.matcher(command)
                .results()
                .map(m -> m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3))
                .toList());
        words.removeIf(word -> word.matches("exec|[A-Z_]+=.*"));
        String program = words.remove(0);
        if (program.equals("episode-lint") || program.endsWith("/episode-lint")) {
            Main.commandLine().parseArgs(words.toArray(String[]::new));
        } else {
            assertThat(OTHERS).contains(program);
        }
    }
}
