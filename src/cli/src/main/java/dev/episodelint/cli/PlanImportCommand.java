package dev.episodelint.cli;

import dev.episodelint.guide.GuideReader;
import dev.episodelint.plan.PlanYaml;
import dev.episodelint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code plan import}: prints an enhancement guide as a plan in YAML, and lists the parts that contain no requirement.
 */
final class PlanImportCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(
                        this, "import", "Print an enhancement guide in Markdown as a plan in YAML.")
                .addPositional(OptionSpecs.parameter("GUIDE", "The guide."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 printed; 2 the guide is invalid;",
                        "3 a part exceeded a limit and was left out, or the plan could not be written.");
        return spec;
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        GuideReader.Guide guide = Workspace.guide(context.directory(), OptionSpecs.parameter(arguments));
        context.print(PlanYaml.print(guide.plan()));
        guide.remarks().forEach(r -> context.say(r.toString()));
        return guide.complete() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }
}
