package dev.episodelint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code init}: writes a configuration to start from. */
final class InitCommand implements Command {
    private static final String FILE = "episode-lint.yaml";

    static final String CONTENT = """
            # How episode-lint checks the episodes below this folder. Every key is optional.

            # Which files are episodes, and which are not: patterns that start at this folder.
            # documents: ["episodes/**/*.md"]
            # exclude: ["episodes/archive/**"]

            # What they must look like: the built-in template, or the path of a Markdown file.
            template: episode-enhancement

            # What the template cannot say itself; default: x.overlay.yaml beside x.md.
            # overlay: our.overlay.yaml

            # A JSON Schema that the front matter of every episode must satisfy.
            # front-matter: schemas/front-matter.json

            # Documents that belong together (default: one series per folder), and episodes without a file here.
            # series:
            #   - { name: Pattern Mastery, documents: "pattern-mastery/**" }
            # catalog:
            #   40: { title: "Consensus at the Edge", status: planned }

            # What is asked of single episodes beyond the template: a plan in YAML, or an enhancement guide in Markdown.
            # `episode-lint plan import GUIDE` turns the one into the other.
            # plan: enhancement-plan.yaml

            # How loud a gap is (a missing section, an unfilled placeholder), by the episode's own status.
            severities:
              planning: info
              in-progress: warning
              complete: error
              undecided: warning
              none: error

            # How loud a rule is, whatever the status: off, info, warning or error. `episode-lint rules` lists them.
            # rules:
            #   structure/unexpected-section: off
            #   placeholder/unfilled: { severity: warning }

            # The least completeness in percent, by status; a document below it fails the check.
            # minimum-completeness: { complete: 95 }

            # Findings that are known and do not fail a check; `episode-lint baseline create` writes them.
            # baseline: episode-lint-baseline.yaml

            # The same for some documents only; the narrowest pattern wins.
            # overrides:
            #   - documents: "episodes/drafts/**"
            #     rules: { structure/missing-section: info }
            """;

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command(this, "init", "Write a commented " + FILE + " into the working directory.");
    }

    @Override
    public int run(ParseResult arguments, CommandContext surroundings) throws IOException {
        Path file = surroundings.directory().resolve(FILE);
        try {
            Files.writeString(file, CONTENT, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw OptionSpecs.unusable(FILE, "There is one already", null);
        }
        surroundings.say("episode-lint: wrote " + FILE);
        return ExitCode.CLEAN;
    }
}
