package dev.episodelint.cli;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.report.GraphFormat;
import dev.episodelint.series.Episode;
import dev.episodelint.series.Library;
import dev.episodelint.series.SeriesGraph;
import dev.episodelint.workspace.SeriesOutcome;
import dev.episodelint.workspace.Workspace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code graph}: prints the references between the episodes of a series, or all references to one episode. */
final class GraphCommand implements Command {
    private static final String IMPACT = "--impact";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = OptionSpecs.command(this, "graph", "Print the references between the episodes of a series.")
                .addPositional(OptionSpecs.parameters("PATH", "Files and folders (default: the working directory)."));
        spec.usageMessage()
                .footer(
                        "Exit codes: 0 printed; 2 invalid arguments or configuration;",
                        "3 something could not be read or written.");
        LintOptions.addTo(spec);
        return spec.addOption(OptionSpecs.value(
                        "--format",
                        "NAME",
                        "Print it as " + String.join(", ", GraphFormat.ids())
                                + " (default: mermaid, with --impact text)."))
                .addOption(OptionSpecs.value(
                        IMPACT,
                        "EPISODE",
                        "Only references to this episode, which break when it is renamed, renumbered or removed:"
                                + " a number, a series and a number, or a file."))
                .addOption(OptionSpecs.flag("--quiet", "Print only the graph."));
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) throws IOException {
        String impact = OptionSpecs.value(arguments, IMPACT);
        GraphFormat standard = impact == null ? GraphFormat.MERMAID : GraphFormat.TEXT;
        String name = OptionSpecs.word(arguments, "--format", GraphFormat.ids(), standard.id());
        SeriesOutcome outcome = Workspace.series(LintOptions.request(arguments, context)
                .paths(OptionSpecs.parameters(arguments))
                .build());
        if (!OptionSpecs.has(arguments, "--quiet")) {
            outcome.notes().forEach(note -> context.say("episode-lint: " + note));
        }
        SeriesGraph graph = impact == null
                ? SeriesGraph.of(outcome.library())
                : SeriesGraph.impact(outcome.library(), episode(outcome.library(), impact));
        Writer out = new BufferedWriter(new OutputStreamWriter(context.out(), StandardCharsets.UTF_8));
        GraphFormat.valueOf(name.toUpperCase(Locale.ROOT)).renderer().write(graph, out);
        out.flush();
        for (Failure failure : outcome.failures()) {
            context.say("episode-lint: incomplete: " + failure.path() + ": " + failure.reason());
        }
        return outcome.failures().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    }

    private static Episode episode(Library library, String words) {
        List<Episode> meant = library.meantBy(words);
        if (meant.isEmpty()) {
            throw OptionSpecs.unusable(
                    IMPACT,
                    "No episode `" + words + "`, and no reference to it",
                    "name a number such as `14`, a series and a number, or a file");
        }
        if (meant.size() > 1) {
            String choices = meant.stream()
                    .map(e -> "`" + e.numbering().name() + " " + e.number() + "`")
                    .collect(Collectors.joining(" or "));
            throw OptionSpecs.unusable(IMPACT, "Episode `" + words + "` is in several series", "write " + choices);
        }
        return meant.get(0);
    }
}
