package dev.episodelint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Something the command line can be asked to do. */
interface Command {

    /**
     * Describes the command. Specifications are built in code, as reading annotations costs more time than linting a
     * document.
     */
    CommandSpec spec();

    /** Does it, and gives the exit code. */
    int run(ParseResult arguments, CommandContext surroundings) throws IOException;
}
