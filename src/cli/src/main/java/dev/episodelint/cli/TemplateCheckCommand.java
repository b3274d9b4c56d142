package dev.episodelint.cli;

import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.Schema;
import dev.episodelint.workspace.Workspace;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code template check}: lists the ambiguities of a template and the overlay lines that resolve them. */
final class TemplateCheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command(this, "check", "List the ambiguities of a template and how they were resolved.")
                .addPositional(OptionSpecs.parameter("FILE|NAME", "The template: a file or a built-in one."))
                .addOption(
                        OptionSpecs.value("--overlay", "FILE", "Use this overlay, not the one beside the template."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        Schema schema = Workspace.compile(
                context.directory(), OptionSpecs.parameter(arguments), OptionSpecs.value(arguments, "--overlay"));
        for (Ambiguity ambiguity : schema.ambiguities()) {
            List<String> overlay = List.of(ambiguity.overlay().strip().split("\n"));
            context.printLine(schema.path() + ":" + ambiguity.line() + ": " + ambiguity.what() + "; taken as "
                    + ambiguity.taken() + "; to change that, write in the overlay: " + overlay.get(0));
            overlay.stream().skip(1).forEach(line -> context.printLine("    " + line));
        }
        int count = schema.ambiguities().size();
        context.print(count + (count == 1 ? " ambiguity" : " ambiguities"));
        return ExitCode.CLEAN;
    }
}
