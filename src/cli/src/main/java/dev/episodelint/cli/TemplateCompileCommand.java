package dev.episodelint.cli;

import dev.episodelint.template.SchemaYaml;
import dev.episodelint.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code template compile}: prints the schema that a template compiles to. */
final class TemplateCompileCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command(this, "compile", "Print the schema that a template compiles to, as YAML.")
                .addPositional(Specs.parameter("FILE|NAME", "The template, a file or a built-in one."))
                .addOption(Specs.value("--overlay", "FILE", "Use this overlay, not the one beside the template."));
    }

    @Override
    public int run(ParseResult arguments, Surroundings surroundings) {
        String overlay = Specs.value(arguments, "--overlay");
        surroundings.print(
                SchemaYaml.print(Workspace.compile(surroundings.directory(), Specs.parameter(arguments), overlay)));
        return Exit.CLEAN;
    }
}
