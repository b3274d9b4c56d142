package dev.episodelint.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.completeness.Completeness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void whatWasLastKnownOfADocumentSurvivesReportsThatWereNotAboutIt() {
        History history = new History(List.of(
                snapshot(MONDAY, List.of(document("a.md", 1), document("b.md", 2))),
                snapshot(TUESDAY, List.of(document("b.md", 3)), "a.md")));
        assertThat(history.known()).containsOnlyKeys("a.md", "b.md");
        assertThat(history.known().get("a.md")).isEqualTo(document("a.md", 1));
        assertThat(history.known().get("b.md")).isEqualTo(document("b.md", 3));
        assertThat(history.latest()).contains(TUESDAY);
    }

    @Test
    void aDocumentWasLastReportedWhenItWasNotAbsentThoughNothingChangedInIt() {
        History history = new History(List.of(
                snapshot(MONDAY, List.of(document("a.md", 1), document("b.md", 2))),
                snapshot(TUESDAY, List.of()),
                snapshot(FRIDAY, List.of(), "a.md")));
        assertThat(history.lastOf(Set.of("a.md"))).contains(TUESDAY);
        assertThat(history.lastOf(Set.of("b.md"))).contains(FRIDAY);
        assertThat(history.lastOf(Set.of("a.md", "b.md"))).contains(FRIDAY);
        assertThat(history.lastOf(Set.of("c.md"))).isEmpty();
    }

    @Test
    void aReportBeforeADocumentWasKnownWasNotAboutIt() {
        History history = new History(List.of(
                snapshot(MONDAY, List.of(document("a.md", 1))),
                snapshot(TUESDAY, List.of(document("b.md", 1)), "a.md"),
                snapshot(FRIDAY, List.of(document("a.md", 2)), "b.md")));
        assertThat(history.lastOf(Set.of("b.md"))).contains(TUESDAY);
    }

    @Test
    void aTrendHasAPointForEachDayWhichIsTheLastReportOfIt() {
        History history = new History(List.of(
                snapshot(MONDAY, List.of(document("a.md", 1))),
                snapshot(MONDAY, List.of(document("a.md", 4))),
                snapshot(MONDAY, List.of()),
                snapshot(FRIDAY, List.of(document("a.md", 6)))));
        assertThat(history.trend(Set.of("a.md")))
                .extracting(p -> p.date() + " " + p.completeness().percent())
                .containsExactly("2026-11-16 40", "2026-11-20 60");
    }

    @Test
    void inATrendReportsOfAPartLeaveTheOthersWhereTheyWere() {
        History history = new History(List.of(
                snapshot(MONDAY, List.of(document("a.md", 0), document("b.md", 10))),
                snapshot(TUESDAY, List.of(document("a.md", 10)), "b.md"),
                snapshot(FRIDAY, List.of(), "a.md")));
        assertThat(history.trend(Set.of("a.md", "b.md")))
                .extracting(p -> p.completeness().percent(), History.Point::documents)
                .containsExactly(tuple(50, 2), tuple(100, 2), tuple(100, 2));
        assertThat(history.trend(Set.of("a.md")))
                .extracting(History.Point::date)
                .containsExactly(MONDAY, TUESDAY);
        assertThat(history.trend(Set.of("c.md"))).isEmpty();
    }

    private static Snapshot.Document document(String path, int met) {
        return new Snapshot.Document(path, new Completeness(met, 10, met, 10), 0, 10 - met, 0, Map.of());
    }

    private static Snapshot snapshot(LocalDate date, List<Snapshot.Document> documents, String... absent) {
        return new Snapshot(date, null, null, documents.size(), 0, 0, 0, documents, List.of(absent));
    }
}
