package dev.episodelint.report;

import dev.episodelint.completeness.Completeness;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.plan.Plan;
import dev.episodelint.review.CompletenessChanges;
import dev.episodelint.review.SeriesReport;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The model of the page templates: everything that is shown without the script.
 *
 * @param data the JSON for the script
 * @param worst documents, the least complete first
 * @param quickWins documents that one or two findings keep from being complete, the fewest first
 * @param changed documents whose completeness changed, the biggest loss and the biggest gain first
 * @param trend null without an earlier report
 */
record HtmlPage(
        SeriesReport review,
        CompletenessChanges changes,
        HtmlAssets assets,
        String data,
        List<Row> worst,
        List<Row> quickWins,
        List<Row> changed,
        @Nullable HtmlTrend trend) {
    private static final int SHOWN = 8;
    private static final int TITLES = 3;
    private static final int COMMIT = 10;
    /** A single finding that costs more than this is not a quick win. */
    private static final int HALF = 50;

    /** A document. {@code index} is its position in the report; the script uses it to find the document. */
    record Row(int index, DocumentStanding standing) {

        String name() {
            String name = standing.name();
            boolean numberOnly = standing.entry().title() == null
                    && !name.equals(standing.entry().path());
            return shown(numberOnly ? name + " " + standing.entry().path() : name);
        }

        String findings() {
            return standing.quickWin().stream()
                    .map(Diagnostic::message)
                    .map(HtmlPage::shown)
                    .collect(Collectors.joining("; "));
        }

        /** Such as {@code 60 % to 72 %, 1 new, 3 gone}. */
        String change() {
            CompletenessChanges.Document change = standing.change();
            if (change == null) {
                return "";
            }
            return known(change.before()) + " to " + known(change.now()) + ", " + change.added() + " new, "
                    + change.gone() + " gone";
        }

        private static String known(Completeness completeness) {
            return completeness.isKnown() ? completeness.percent() + " %" : "?";
        }
    }

    static HtmlPage of(SeriesReport review, CompletenessChanges changes, String data) {
        Map<String, Integer> places = new HashMap<>();
        review.report().documents().forEach(d -> places.put(d.path(), places.size()));
        List<Row> rows = DocumentStanding.worstFirst(review, changes).stream()
                .map(s -> new Row(places.getOrDefault(s.entry().path(), 0), s))
                .toList();
        return new HtmlPage(
                review,
                changes,
                HtmlAssets.load(),
                data,
                rows,
                rows.stream()
                        .filter(r -> !r.standing().quickWin().isEmpty()
                                && r.standing().completeness().percent() >= HALF)
                        .sorted(Comparator.comparingInt(
                                (Row r) -> r.standing().quickWin().size()))
                        .limit(SHOWN)
                        .toList(),
                rows.stream()
                        .filter(r -> r.standing().change() != null
                                && Objects.requireNonNull(r.standing().change()).isChanged())
                        .limit(SHOWN)
                        .toList(),
                HtmlTrend.of(review.trend()));
    }

    /** The names of the series; {@code Documents} without any. */
    String title() {
        List<String> names = report().documents().stream()
                .map(CheckResult.Entry::series)
                .filter(Objects::nonNull)
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return "Documents";
        }
        String first = names.stream().limit(TITLES).map(HtmlPage::shown).collect(Collectors.joining(", "));
        return names.size() <= TITLES ? first : first + " and " + (names.size() - TITLES) + " more";
    }

    CheckResult report() {
        return review.report();
    }

    String version() {
        return Version.current();
    }

    Completeness completeness() {
        return report().completeness();
    }

    List<Row> leastComplete() {
        return worst.stream()
                .filter(r -> r.standing().completeness().isKnown()
                        && r.standing().completeness().percent() < 100)
                .limit(SHOWN)
                .toList();
    }

    int errors() {
        return report().count(Severity.ERROR);
    }

    int warnings() {
        return report().count(Severity.WARNING);
    }

    int infos() {
        return report().count(Severity.INFO);
    }

    List<Failure> failures() {
        return report().failures();
    }

    /** The commit, abbreviated as usual. */
    String commit() {
        String commit = String.valueOf(review.commit());
        return shown(commit.matches("[0-9a-f]{40,64}") ? commit.substring(0, COMMIT) : commit);
    }

    /** Whether there are open requirements, or an earlier report to compare with. */
    boolean hasLists() {
        return changes.isKnown() || !quickWins.isEmpty() || !leastComplete().isEmpty();
    }

    String changesInWords() {
        return ChangeWords.of(changes);
    }

    @Nullable
    Plan plan() {
        return review.plan();
    }

    boolean hasPlan() {
        return review.plan() != null
                || report().documents().stream().anyMatch(d -> !d.answers().isEmpty());
    }

    /** A text from a document, with control characters made visible. */
    static String shown(@Nullable String text) {
        return text == null ? "" : Sanitizer.unlogged(text);
    }
}
