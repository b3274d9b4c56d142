package dev.episodelint.cli;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineFile;
import dev.episodelint.workspace.BaselineOutcome;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.io.IOException;

/** Writes baselines, each as a whole or not at all. */
final class BaselineFiles {
    private BaselineFiles() {}

    static void write(BaselineOutcome.Kept kept, Baseline baseline) throws IOException {
        String text = BaselineFile.write(baseline);
        if (text.length() > BaselineFile.LIMIT) {
            throw new ProblemException(new Problem(
                    kept.shown(),
                    0,
                    0,
                    "Over the limit of " + BaselineFile.LIMIT / 1024 / 1024 + " MB for a baseline",
                    "switch rules off, or keep a baseline for each folder"));
        }
        FileOutput.write(kept.file(), out -> out.write(text));
    }
}
