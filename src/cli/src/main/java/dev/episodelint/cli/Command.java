package dev.episodelint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the command line. */
interface Command {

    /**
     * Describes the command to picocli. Specifications are built in code, since reading annotations takes longer than
     * linting a document.
     */
    CommandSpec spec();

    /** Runs the command and returns the exit code. */
    int run(ParseResult arguments, CommandContext context) throws IOException;
}
