package dev.episodelint.workspace;

import dev.episodelint.diagnostic.Failure;
import dev.episodelint.review.History;
import dev.episodelint.review.SeriesReport;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a review into its history. */
final class HistoryRecorder {
    private final @Nullable Path file;
    private final String shown;

    private HistoryRecorder(@Nullable Path file, String shown) {
        this.file = file;
        this.shown = shown;
    }

    /** @param history as the command line names it, which may be outside the root; null for none */
    static HistoryRecorder at(WorkingDirectory places, @Nullable String history) {
        if (history == null) {
            return new HistoryRecorder(null, "");
        }
        Path file = WorkingDirectory.resolve(places.shown("."), history);
        String shown = places.show(file);
        places.files().bypassed();
        HistoryFile.check(file, shown);
        return new HistoryRecorder(file, shown);
    }

    /** Tells the review what was before, and adds it; what cannot be added is still compared. */
    ReviewOutcome record(SeriesReport review, List<String> notes) {
        if (file == null) {
            return new ReviewOutcome(review, notes, List.of(), List.of());
        }
        try (HistoryFile held = HistoryFile.hold(file, shown)) {
            SeriesReport compared = compared(review, held.history());
            try {
                held.append(compared.snapshot());
                return new ReviewOutcome(compared, notes, held.damaged(), List.of());
            } catch (IOException e) {
                return new ReviewOutcome(compared, notes, held.damaged(), List.of(unwritten(e)));
            }
        } catch (IOException e) {
            return readOnly(file, review, notes, unwritten(e));
        }
    }

    private ReviewOutcome readOnly(Path from, SeriesReport review, List<String> notes, Failure unwritten) {
        if (HistoryFile.isThere(from)) {
            try (HistoryFile read = HistoryFile.read(from, shown)) {
                return new ReviewOutcome(compared(review, read.history()), notes, read.damaged(), List.of(unwritten));
            } catch (IOException e) {
                return new ReviewOutcome(review, notes, List.of(), List.of(unwritten));
            }
        }
        return new ReviewOutcome(review, notes, List.of(), List.of(unwritten));
    }

    private SeriesReport compared(SeriesReport review, History history) {
        LocalDate latest = history.latest().orElse(review.date());
        if (latest.isAfter(review.date())) {
            throw WorkingDirectory.fault(
                    shown,
                    "The history has a report of " + latest + " already, so none of " + review.date() + " follows");
        }
        return new SeriesReport(
                review.report(), review.graph(), review.plan(), history, review.date(), review.commit());
    }

    private Failure unwritten(IOException cause) {
        return new Failure(
                shown,
                "could not be written: "
                        + (cause instanceof AccessDeniedException ? "access is denied" : cause.getMessage()));
    }
}
