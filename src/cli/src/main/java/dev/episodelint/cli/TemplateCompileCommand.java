package dev.episodelint.cli;

import dev.episodelint.template.SchemaYaml;
import dev.episodelint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code template compile}: prints the schema that a template compiles to. */
final class TemplateCompileCommand implements Command {

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command(this, "compile", "Print the schema that a template compiles to, as YAML.")
                .addPositional(OptionSpecs.parameter("FILE|NAME", "The template: a file or a built-in one."))
                .addOption(
                        OptionSpecs.value("--overlay", "FILE", "Use this overlay, not the one beside the template."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        String overlay = OptionSpecs.value(arguments, "--overlay");
        context.print(
                SchemaYaml.print(Workspace.compile(context.directory(), OptionSpecs.parameter(arguments), overlay)));
        return ExitCode.CLEAN;
    }
}
