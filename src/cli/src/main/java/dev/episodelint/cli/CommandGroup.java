package dev.episodelint.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that only groups subcommands. */
final class CommandGroup implements Command {
    private final String name;
    private final String description;
    private final List<Command> commands;

    CommandGroup(String name, String description, Command... commands) {
        this.name = name;
        this.description = description;
        this.commands = List.of(commands);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(this, name, description);
        for (Command command : commands) {
            CommandSpec sub = command.spec();
            spec.addSubcommand(sub.name(), sub);
        }
        return spec;
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        arguments.commandSpec().commandLine().usage(context.err(), Help.Ansi.OFF);
        return ExitCode.UNUSABLE;
    }
}
