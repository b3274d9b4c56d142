package dev.episodelint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code init}: writes a commented configuration file. */
final class InitCommand implements Command {
    private static final String FILE = "episode-lint.yaml";

    static final String CONTENT = """
            # How episode-lint checks the documents below this folder. Every key is optional.

            # Files that are documents, and files that are not: patterns relative to this folder.
            # documents: ["episodes/**/*.md"]
            # exclude: ["episodes/archive/**"]

            # The template of the documents: a built-in one, or the path of a Markdown file.
            template: episode-enhancement

            # Settings that cannot be inferred from the template; default: x.overlay.yaml beside x.md.
            # overlay: our.overlay.yaml

            # A JSON Schema that the front matter of every document must satisfy.
            # front-matter: schemas/front-matter.json

            # Series, groups of documents (default: one per folder), and a catalog of episodes without a file here.
            # series:
            #   - { name: Pattern Mastery, documents: "pattern-mastery/**" }
            # catalog:
            #   40: { title: "Consensus at the Edge", status: planned }

            # Requirements of single episodes in addition to the template: a plan in YAML, or an enhancement guide in Markdown.
            # `episode-lint plan import GUIDE` converts a guide into a plan.
            # plan: enhancement-plan.yaml

            # Severity of gaps (missing sections, unfilled placeholders), by the document's own status.
            severities:
              planning: info
              in-progress: warning
              complete: error
              undecided: warning
              none: error

            # Severity of a rule, whatever the status: off, info, warning or error. `episode-lint rules` lists the rules.
            # rules:
            #   structure/unexpected-section: off
            #   placeholder/unfilled: { severity: warning }

            # Minimum completeness in percent, by status; a document below it fails the check.
            # minimum-completeness: { complete: 95 }

            # Accepted findings, which do not fail a check; `episode-lint baseline create` writes the file.
            # baseline: episode-lint-baseline.yaml

            # Settings for some documents only; the narrowest pattern applies.
            # overrides:
            #   - documents: "episodes/drafts/**"
            #     rules: { structure/missing-section: info }
            """;

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command(this, "init", "Write a commented " + FILE + " into the working directory.");
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) throws IOException {
        Path file = context.directory().resolve(FILE);
        try {
            Files.writeString(file, CONTENT, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw OptionSpecs.unusable(FILE, "The file exists already", null);
        }
        context.say("episode-lint: wrote " + FILE);
        return ExitCode.CLEAN;
    }
}
