package dev.episodelint.cli;

import dev.episodelint.BuiltIn;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.workspace.Explanation;
import dev.episodelint.workspace.Workspace;
import dev.episodelint.yaml.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: a rule's page, or what applies to a file and why. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(
                        this, "explain", "Print the page of a rule, or what applies to a file and why.")
                .addPositional(Specs.parameter("RULE|FILE", "A rule such as structure/missing-section, or a file."));
        LintOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) {
        String name = Specs.parameter(arguments);
        Ruleset rules = BuiltIn.rules();
        if (rules.has(name)) {
            surroundings.print(BuiltIn.page(name));
            return Exit.CLEAN;
        }
        if (!exists(surroundings.directory(), name)) {
            throw Specs.unusable(
                    name,
                    "Neither a rule nor a file",
                    Nearest.to(name, rules.all().stream().map(Rule::id).toList())
                            .map(n -> "did you mean `" + n + "`?")
                            .orElse("`episode-lint rules` lists all rules"));
        }
        print(Workspace.explain(LintOptions.request(arguments, surroundings).build(), name), surroundings);
        return Exit.CLEAN;
    }

    private static boolean exists(Path directory, String name) {
        try {
            return Files.exists(directory.resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static void print(Explanation it, Surroundings surroundings) {
        Rows facts = new Rows();
        facts.row("file", it.path() + (it.failure() == null ? "" : " (" + it.failure() + ")"));
        facts.row("root", it.root());
        facts.row("configuration", it.configurations().isEmpty() ? "none" : String.join(", ", it.configurations()));
        it.keys().forEach(k -> facts.row("  " + k.name(), k.value() + " (" + k.origin() + ")"));
        facts.row("in a folder's check", it.listed() ? "yes" : "no, only when named");
        facts.row("template", it.template());
        facts.row("overlay", orNone(it.overlay()));
        facts.row("series", it.series());
        facts.row("episode", orNone(it.episode()));
        facts.row("title", orNone(it.title()));
        facts.row("status", it.status() == null ? "none" : it.status().id());
        surroundings.print(facts.toString());
        Rows rules = new Rows();
        it.rules()
                .forEach(r -> rules.row(
                        r.severity().map(Severity::id).orElse("off"), r.rule().id(), r.reason()));
        surroundings.print("\nrules\n" + rules.toString().indent(2));
    }

    private static String orNone(@Nullable String text) {
        return Objects.requireNonNullElse(text, "none");
    }
}
