package dev.episodelint.cli;

import dev.episodelint.BuiltIn;
import dev.episodelint.report.Grid;
import dev.episodelint.workspace.Explanation;
import dev.episodelint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: prints a rule's page, or the settings that apply to a file and where they come from. */
final class ExplainCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(
                        this,
                        "explain",
                        "Print the page of a rule, or the settings that apply to a file and where they come from.")
                .addPositional(
                        OptionSpecs.parameter("RULE|FILE", "A rule such as structure/missing-section, or a file."));
        LintOptions.addTo(spec);
        return spec;
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        String name = OptionSpecs.parameter(arguments);
        if (BuiltIn.rules().has(name)) {
            context.print(BuiltIn.page(name));
        } else {
            Explanation explanation =
                    Workspace.explain(LintOptions.request(arguments, context).build(), name);
            context.print(Grid.text(explanation.facts()));
            context.print("\nrules\n" + Grid.text(explanation.inForce()).indent(2));
        }
        return ExitCode.CLEAN;
    }
}
