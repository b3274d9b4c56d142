package dev.episodelint.workspace;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.Comparison;
import dev.episodelint.diagnostic.Failure;
import java.nio.file.Path;
import java.util.List;

/**
 * How documents stand to their baselines. Nothing is written: the caller decides what becomes of each file.
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
    public record Kept(Path file, String shown, boolean exists, Baseline before, Comparison comparison) {}
}
