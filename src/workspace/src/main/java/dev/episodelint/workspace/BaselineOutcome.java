package dev.episodelint.workspace;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineComparison;
import dev.episodelint.baseline.BaselineFile;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.FileOutput;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How documents stand to their baselines. Nothing is written by itself: the caller decides what becomes of each file.
 *
 * @param failures what could not be read or run, and so is not known
 * @param notes what was assumed, for standard error; one line each
 */
public record BaselineOutcome(List<Kept> files, List<Failure> failures, List<String> notes) {

    public BaselineOutcome {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    /**
     * One baseline, compared with what is found now.
     *
     * @param shown the file for people
     * @param exists whether the file is there already
     * @param before what stands in it; empty where it is not there
     */
    public record Kept(Path file, String shown, boolean exists, Baseline before, BaselineComparison comparison) {

        /** Writes another one, as a whole or not at all. */
        public void write(Baseline baseline) throws IOException {
            String text = BaselineFile.write(baseline);
            if (text.length() > Limits.BASELINE_BYTES) {
                throw new ProblemException(new Problem(
                        shown,
                        0,
                        0,
                        "Over the limit of " + Limits.BASELINE_BYTES / 1024 / 1024 + " MB for a baseline",
                        "switch rules off, or keep a baseline for each folder"));
            }
            FileOutput.write(file, out -> out.write(text));
        }
    }

    /** Throws {@link ProblemException} where a file is there already. */
    public void requireNone() {
        files.stream().filter(Kept::exists).findFirst().ifPresent(kept -> {
            throw new ProblemException(new Problem(
                    kept.shown(),
                    0,
                    0,
                    "There is a baseline already",
                    "`episode-lint baseline update` shrinks it, `--force` replaces it"));
        });
    }

    /** Throws {@link ProblemException} where a file is not there yet. */
    public void requireAll() {
        files.stream().filter(k -> !k.exists()).findFirst().ifPresent(kept -> {
            throw new ProblemException(
                    new Problem(kept.shown(), 0, 0, "No baseline here", "`episode-lint baseline create` writes it"));
        });
    }
}
