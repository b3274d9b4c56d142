package dev.episodelint.cli;

import dev.episodelint.BuiltIn;
import dev.episodelint.report.Rows;
import dev.episodelint.workspace.Explanation;
import dev.episodelint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: a rule's page, or what applies to a file and why. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(
                        this, "explain", "Print the page of a rule, or what applies to a file and why.")
                .addPositional(
                        OptionSpecs.parameter("RULE|FILE", "A rule such as structure/missing-section, or a file."));
        LintOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, CommandContext surroundings) {
        String name = OptionSpecs.parameter(arguments);
        if (BuiltIn.rules().has(name)) {
            surroundings.print(BuiltIn.page(name));
        } else {
            Explanation explanation = Workspace.explain(
                    LintOptions.request(arguments, surroundings).build(), name);
            surroundings.print(Rows.of(explanation.facts()).toString());
            surroundings.print(
                    "\nrules\n" + Rows.of(explanation.inForce()).toString().indent(2));
        }
        return ExitCode.CLEAN;
    }
}
