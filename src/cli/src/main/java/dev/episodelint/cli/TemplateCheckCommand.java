package dev.episodelint.cli;

import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.Schema;
import dev.episodelint.workspace.Workspace;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code template check}: says what in a template can be read in two ways, and how to decide it. */
final class TemplateCheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command(this, "check", "Say what in a template is ambiguous, and how it was decided.")
                .addPositional(OptionSpecs.parameter("FILE|NAME", "The template, a file or a built-in one."))
                .addOption(
                        OptionSpecs.value("--overlay", "FILE", "Use this overlay, not the one beside the template."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext surroundings) {
        Schema schema = Workspace.compile(
                surroundings.directory(), OptionSpecs.parameter(arguments), OptionSpecs.value(arguments, "--overlay"));
        for (Ambiguity ambiguity : schema.ambiguities()) {
            List<String> overlay = List.of(ambiguity.overlay().strip().split("\n"));
            surroundings.printLine(schema.path() + ":" + ambiguity.line() + ": " + ambiguity.what() + "; taken as "
                    + ambiguity.taken() + "; to decide otherwise: " + overlay.get(0));
            overlay.stream().skip(1).forEach(line -> surroundings.printLine("    " + line));
        }
        int count = schema.ambiguities().size();
        surroundings.print(count + (count == 1 ? " ambiguity" : " ambiguities"));
        return ExitCode.CLEAN;
    }
}
