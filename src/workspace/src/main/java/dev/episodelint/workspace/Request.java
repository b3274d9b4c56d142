package dev.episodelint.workspace;

import dev.episodelint.diagnostic.Status;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to check, and how: what a command line or a build file can say. Paths are as the user wrote them, relative to
 * the working directory.
 *
 * @param paths files and folders; none means the working directory
 * @param configuration the one configuration file for all; null to look for the nearest
 * @param withoutConfiguration no configuration file at all
 * @param template name of a built-in template, or a file; null to let the configuration choose
 * @param overlay null for the template's own
 * @param as a status that replaces every document's own for the severity of gaps; null for none
 * @param today the day by which suppressions hold or are over, and dates lie in the future
 * @param threads at least one
 * @param stdin one document that comes on a stream, in place of paths; null for none
 * @param baseline the one baseline for all; null for the one that belongs to each document
 * @param withoutBaseline no baseline at all
 * @param scope which findings are wanted
 * @param environment of the process, for the search of git; null for that of this one
 */
public record Request(
        Path workingDirectory,
        List<String> paths,
        @Nullable String configuration,
        boolean withoutConfiguration,
        @Nullable String template,
        @Nullable String overlay,
        @Nullable Status as,
        LocalDate today,
        int threads,
        @Nullable Stdin stdin,
        @Nullable String baseline,
        boolean withoutBaseline,
        ChangeScope scope,
        @Nullable Map<String, String> environment) {

    public Request {
        paths = List.copyOf(paths);
        environment = environment == null ? null : Map.copyOf(environment);
    }

    /** A document on a stream, and the path it would have as a file. */
    public record Stdin(String path, InputStream stream) {}

    public static Builder in(Path workingDirectory, LocalDate today) {
        return new Builder(workingDirectory, today);
    }

    /** Names the parts of a request. */
    public static final class Builder {
        private final Path workingDirectory;
        private final LocalDate today;
        private List<String> paths = List.of();
        private @Nullable String configuration;
        private boolean withoutConfiguration;
        private @Nullable String template;
        private @Nullable String overlay;
        private @Nullable Status as;
        private int threads = Runtime.getRuntime().availableProcessors();
        private @Nullable Stdin stdin;
        private @Nullable String baseline;
        private boolean withoutBaseline;
        private ChangeScope scope = ChangeScope.EVERYTHING;
        private @Nullable Map<String, String> environment;

        private Builder(Path workingDirectory, LocalDate today) {
            this.workingDirectory = workingDirectory;
            this.today = today;
        }

        public Builder paths(List<String> value) {
            paths = value;
            return this;
        }

        public Builder configuration(@Nullable String value) {
            configuration = value;
            return this;
        }

        public Builder withoutConfiguration(boolean value) {
            withoutConfiguration = value;
            return this;
        }

        public Builder template(@Nullable String value) {
            template = value;
            return this;
        }

        public Builder overlay(@Nullable String value) {
            overlay = value;
            return this;
        }

        public Builder as(@Nullable Status value) {
            as = value;
            return this;
        }

        public Builder threads(int value) {
            threads = value;
            return this;
        }

        public Builder stdin(@Nullable Stdin value) {
            stdin = value;
            return this;
        }

        public Builder baseline(@Nullable String value) {
            baseline = value;
            return this;
        }

        public Builder withoutBaseline(boolean value) {
            withoutBaseline = value;
            return this;
        }

        public Builder scope(ChangeScope value) {
            scope = value;
            return this;
        }

        public Builder environment(@Nullable Map<String, String> value) {
            environment = value;
            return this;
        }

        public Request build() {
            return new Request(
                    workingDirectory,
                    paths,
                    configuration,
                    withoutConfiguration,
                    template,
                    overlay,
                    as,
                    today,
                    threads,
                    stdin,
                    baseline,
                    withoutBaseline,
                    scope,
                    environment);
        }
    }
}
