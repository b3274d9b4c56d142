package dev.episodelint.analysis;

import dev.episodelint.conformance.Conformance;
import dev.episodelint.document.Document;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Fact.Role;
import dev.episodelint.fact.FactPlace;
import dev.episodelint.fact.Topic;
import dev.episodelint.figure.Incident;
import dev.episodelint.figure.IncidentReader;
import dev.episodelint.figure.Metric;
import dev.episodelint.figure.MetricReader;
import dev.episodelint.figure.NamedEntity;
import dev.episodelint.figure.NamedEntityReader;
import dev.episodelint.reference.Anchors;
import dev.episodelint.reference.Anchors.Anchor;
import dev.episodelint.reference.ConnectionLabels;
import dev.episodelint.reference.EpisodeFile;
import dev.episodelint.reference.FileLink;
import dev.episodelint.reference.Reference;
import dev.episodelint.reference.ReferenceReader;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes facts of what one document says about itself and about others. */
final class FactExtraction {
    private static final Pattern NOUN = Pattern.compile("(?<noun>\\p{L}[\\p{L}\\p{M}]*)[\\s*_:#.]{0,6}\\d");

    private final Document document;
    private final Conformance conformance;
    private final String path;
    private final Function<Span, FactPlace> place;
    private final List<Fact> facts = new ArrayList<>();

    private FactExtraction(Document document, Conformance conformance, String path, Function<Span, FactPlace> place) {
        this.document = document;
        this.conformance = conformance;
        this.path = path;
        this.place = place;
    }

    /** In the order of the text, topic by topic. */
    static List<Fact> facts(
            Document document,
            Conformance conformance,
            ConnectionLabels connections,
            String path,
            Function<Span, FactPlace> place) {
        FactExtraction extraction = new FactExtraction(document, conformance, path, place);
        extraction.identity();
        ReferenceReader references = ReferenceReader.of(document, path, connections);
        references.episodes().forEach(extraction::reference);
        references.links().forEach(extraction::link);
        Anchors.of(document).forEach(extraction::anchor);
        IncidentReader.of(document).forEach(extraction::incident);
        MetricReader.of(document).forEach(extraction::metric);
        NamedEntityReader.of(document).forEach(extraction::name);
        return extraction.facts;
    }

    private void identity() {
        String number = conformance.number();
        if (number != null) {
            String title = conformance.title();
            add(
                    Role.DEFINES,
                    Topic.EPISODE.key(number),
                    title == null ? "" : title,
                    conformance.titleSpan(),
                    Detail.FILE_NUMBER,
                    EpisodeFile.number(path).orElse(null),
                    Detail.HEADER_NUMBER,
                    conformance.headerNumber(),
                    Detail.NOUN,
                    noun(document.source().slice(conformance.titleSpan())));
        }
    }

    /** {@code episode} of {@code # Episode 13: Gold Tier}; empty without one. */
    private static String noun(String title) {
        Matcher m = NOUN.matcher(title);
        return m.find() ? m.group("noun").toLowerCase(Locale.ROOT) : "";
    }

    private void reference(Reference r) {
        add(
                Role.REFERS,
                Topic.EPISODE.key(r.number()),
                document.source().slice(r.span()),
                r.span(),
                Detail.KIND,
                r.kind(),
                Detail.LEAD,
                r.lead(),
                Detail.SERIES,
                r.series(),
                Detail.TITLE,
                r.title(),
                Detail.OPEN_TITLE,
                r.openTitle() ? "true" : null,
                Detail.MENTION,
                String.valueOf(r.mention()),
                Detail.INDEX,
                String.valueOf(r.index()),
                Detail.SIZE,
                String.valueOf(r.size()),
                Detail.PATH,
                r.path());
    }

    private void link(FileLink l) {
        add(
                Role.REFERS,
                Topic.FILE.key(l.path()),
                l.destination(),
                l.span(),
                Detail.FRAGMENT,
                l.fragment(),
                Detail.SELF,
                l.self() ? "true" : null,
                Detail.IMAGE,
                l.image() ? "true" : null);
    }

    private void incident(Incident i) {
        for (Incident.Figure figure : i.figures()) {
            figure(
                    Topic.INCIDENT.key(i.key() + " / " + figure.name()),
                    figure.value(),
                    figure.span(),
                    i.name(),
                    figure.name());
        }
    }

    private void metric(Metric m) {
        figure(Topic.METRIC.key(MetricReader.key(m)), m.value(), m.span(), m.owner(), m.name());
    }

    private void name(NamedEntity n) {
        Topic topic = n.kind() == NamedEntity.Kind.COMPANY ? Topic.COMPANY : Topic.PATTERN;
        add(Role.REFERS, topic.key(NamedEntityReader.key(n.text())), n.text(), n.span());
    }

    private void figure(String key, String value, Span span, String owner, String name) {
        add(Role.DEFINES, key, value, span, Detail.OWNER, owner, Detail.NAME, name);
    }

    private void anchor(Anchor a) {
        FactPlace at = place.apply(Span.at(a.span().start()));
        facts.add(new Fact(
                Role.DEFINES,
                Topic.ANCHOR.key(""),
                a.heading(),
                new FactPlace(at.range(), at.section(), ""),
                details(Detail.ID, a.id())));
    }

    private void add(Role role, String key, String label, Span span, @Nullable String... details) {
        facts.add(new Fact(role, key, label, place.apply(span), details(details)));
    }

    /** Names and values in turn. */
    private static Map<String, String> details(@Nullable String... namesAndValues) {
        Map<String, String> details = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null && !value.isEmpty()) {
                details.put(name, value);
            }
        }
        return details;
    }
}
