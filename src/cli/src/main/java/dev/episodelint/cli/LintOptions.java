package dev.episodelint.cli;

import dev.episodelint.diagnostic.Status;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.config.LintSettings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options that select configuration, template, overlay and status. */
final class LintOptions {
    private static final List<String> STATUSES =
            List.of(Status.PLANNING.id(), Status.IN_PROGRESS.id(), Status.COMPLETE.id());

    private static final String THREADS = "--threads";

    private LintOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpecs.value(
                        "--config",
                        "FILE",
                        "Use this configuration for all documents, not the nearest episode-lint.yaml."))
                .addOption(OptionSpecs.flag("--no-config", "Use no configuration file."))
                .addOption(OptionSpecs.value(
                        "--template", "FILE|NAME", "Check against this template: a file or a built-in one."))
                .addOption(OptionSpecs.value("--overlay", "FILE", "Use this overlay, not the one beside the template."))
                .addOption(OptionSpecs.value(
                        "--as",
                        "STATUS",
                        "Judge gaps as if every document had this status: " + String.join(", ", STATUSES) + "."));
    }

    static Request.Builder request(ParseResult arguments, CommandContext context) {
        return request(arguments, context, context.today());
    }

    static Request.Builder request(ParseResult arguments, CommandContext context, LocalDate today) {
        String configuration = OptionSpecs.value(arguments, "--config");
        boolean none = OptionSpecs.has(arguments, "--no-config");
        if (configuration != null && none) {
            throw OptionSpecs.unusable("--no-config", "Contradicts `--config`", null);
        }
        Request.Builder request = Request.in(context.directory(), today)
                .settings(new LintSettings(
                        configuration,
                        none,
                        OptionSpecs.value(arguments, "--template"),
                        OptionSpecs.value(arguments, "--overlay"),
                        status(arguments)));
        String threads = OptionSpecs.value(arguments, THREADS);
        if (threads == null) {
            return request;
        }
        if (!threads.matches("[1-9][0-9]{0,3}")) {
            throw OptionSpecs.unusable(
                    THREADS, "Unexpected `" + threads + "`, expected a whole number of at least 1", null);
        }
        return request.threads(Integer.parseInt(threads));
    }

    /** For commands that check many documents. */
    static OptionSpec threads() {
        return OptionSpecs.value(THREADS, "N", "Check this many documents at once (default: all processors).");
    }

    private static @Nullable Status status(ParseResult arguments) {
        return Status.byId(OptionSpecs.word(arguments, "--as", STATUSES, "")).orElse(null);
    }
}
