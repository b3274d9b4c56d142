package dev.episodelint.workspace;

import dev.episodelint.workspace.config.LintSettings;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to check, and how: what a command line or a build file can say. Paths are as the user wrote them, relative to
 * the working directory.
 *
 * @param today the day by which suppressions hold or are over, and dates lie in the future
 * @param paths files and folders; none means the working directory
 * @param stdin one document that comes on a stream, in place of paths; null for none
 * @param scope which findings are wanted
 * @param threads at least one
 */
public record Request(
        Path workingDirectory,
        LocalDate today,
        List<String> paths,
        @Nullable Stdin stdin,
        LintSettings settings,
        BaselineChoice baseline,
        ChangeScope scope,
        int threads) {

    public Request {
        paths = List.copyOf(paths);
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
        private @Nullable Stdin stdin;
        private LintSettings settings = LintSettings.NONE;
        private BaselineChoice baseline = BaselineChoice.NEAREST;
        private ChangeScope scope = ChangeScope.EVERYTHING;
        private int threads = Runtime.getRuntime().availableProcessors();

        private Builder(Path workingDirectory, LocalDate today) {
            this.workingDirectory = workingDirectory;
            this.today = today;
        }

        public Builder paths(List<String> value) {
            paths = value;
            return this;
        }

        public Builder stdin(@Nullable Stdin value) {
            stdin = value;
            return this;
        }

        public Builder settings(LintSettings value) {
            settings = value;
            return this;
        }

        public Builder baseline(BaselineChoice value) {
            baseline = value;
            return this;
        }

        public Builder scope(ChangeScope value) {
            scope = value;
            return this;
        }

        public Builder threads(int value) {
            threads = value;
            return this;
        }

        public Request build() {
            return new Request(workingDirectory, today, paths, stdin, settings, baseline, scope, threads);
        }
    }
}
