package dev.episodelint.claim;

import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Section;
import dev.episodelint.text.Span;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A declared length of a document. */
record DeclaredDuration(String label, Span span, String spelling, ClaimedAmount length) {

    /** All declared lengths, in document order, without self-contradictory ones. */
    static List<DeclaredDuration> of(Document document, SectionDurationReader figures) {
        DurationLabels labels = figures.labels();
        List<DeclaredDuration> found = new ArrayList<>();
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter != null) {
            for (FrontMatter.Entry entry : frontMatter.entries()) {
                if (labels.matches(entry.key())) {
                    add(
                            entry.key(),
                            Values.named(
                                    entry.key(),
                                    entry.value(),
                                    entry.valueSpan().start()),
                            entry.valueSpan(),
                            found);
                }
            }
        }
        SelfDescription header = SelfDescription.of(document);
        Section title = header.title();
        if (title != null && title.heading() != null && !PartTitles.mayTellOtherTime(title)) {
            SectionDurationReader.only(figures.inBrackets(title.heading().text()))
                    .filter(f -> !f.clock())
                    .ifPresent(f -> found.add(new DeclaredDuration("title", f.span(), f.spelling(), f.length())));
        }
        for (SelfDescription.Place place : header.fields()) {
            String label = place.field().label();
            if (labels.matches(label) && isOfTheDocument(place, labels)) {
                Span span = place.field().valueSpan();
                add(label, Values.named(label, place.field().value(), span.start()), span, found);
            }
        }
        found.sort(Comparator.comparing(DeclaredDuration::span));
        return found;
    }

    private static boolean isOfTheDocument(SelfDescription.Place place, DurationLabels labels) {
        String label = place.field().label();
        return place.certain()
                || labels.meansTheWhole(label)
                || (place.possible() && (place.neighbours() > 1 || labels.isQualified(label)));
    }

    private static void add(String label, Value value, Span span, List<DeclaredDuration> found) {
        if (!span.isEmpty() && !value.qualifier().matches("(?i).*\\b(?:each|every|per)\\b.*")) {
            ClaimedAmount.time(value.measured())
                    .ifPresent(length -> found.add(new DeclaredDuration(label, span, value.spelling(), length)));
        }
    }
}
