package dev.episodelint.maven;

import dev.episodelint.diagnostic.Status;
import dev.episodelint.workspace.Request;
import dev.episodelint.workspace.config.LintSettings;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters that select documents, configuration, template, overlay and status. */
record LintParameters(
        @Nullable List<String> paths,
        @Nullable String config,
        @Nullable String template,
        @Nullable String overlay,
        @Nullable String as) {

    Request.Builder request(Path folder) {
        return Request.in(folder, today())
                .paths(paths == null ? List.of() : paths)
                .settings(new LintSettings(config, false, template, overlay, status()));
    }

    /** The same day everywhere on earth, so that one commit has one verdict. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private @Nullable Status status() {
        return as == null
                ? null
                : Status.byId(as)
                        .orElseThrow(() -> new ProblemException(new Problem(
                                "episode-lint.as",
                                0,
                                0,
                                "Unexpected `" + as + "`, expected planning, in-progress, complete or undecided",
                                null)));
    }
}
