package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.fact.HeaderFact;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.StatusSpec;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.TitlePattern;
import dev.episodelint.schema.TitleSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges the identity, the header fields and the status of a document. */
final class HeaderCheck {
    private final Schema schema;
    private final Document document;
    private final DocumentIdentity identity;
    private final HeaderZone zone;
    private final LeftoverCheck leftovers;
    private final ValueTypeCheck types;
    private final Departures out;
    private final RequirementLog log;
    private final List<HeaderEntry> entries;

    HeaderCheck(Schema schema, Document document, DocumentIdentity identity, HeaderZone zone, Departures out) {
        this.schema = schema;
        this.document = document;
        this.identity = identity;
        this.zone = zone;
        this.leftovers = new LeftoverCheck(schema.header().vocabulary(), out);
        this.out = out;
        this.types = new ValueTypeCheck(out);
        this.log = new RequirementLog(Weights.HEADER, out);
        this.entries = HeaderEntry.all(document.frontMatter(), zone.fields());
    }

    /** The status; null when the template asks for none. */
    @Nullable
    Status run() {
        title();
        Status status = schema.status() == null ? null : status(schema.status());
        new FrontMatterCheck(schema, document, leftovers, log).run();
        content();
        for (FieldSpec spec : schema.header().fields()) {
            if (schema.status() == null || !isStatus(spec, schema.status())) {
                field(spec);
            }
        }
        new FieldRelationCheck(schema, entries, out).run();
        return status;
    }

    /** What stands there, as it is written: under the names and in the order of the template. */
    List<HeaderFact> facts() {
        return Stream.concat(schema.header().fields().stream(), schema.frontMatter().stream())
                .flatMap(spec -> entries.stream()
                        .filter(e -> spec.label().matches(e.label()))
                        .limit(1)
                        .map(e -> new HeaderFact(FieldCheck.label(spec), written(e))))
                .distinct()
                .toList();
    }

    private static String written(HeaderEntry entry) {
        String value = entry.value().isEmpty() ? String.join(", ", entry.ticked()) : entry.value();
        return value.length() <= Limits.FACT_LENGTH
                ? value
                : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, Limits.FACT_LENGTH) - 1))
                        + "…";
    }

    /** What stands between the title and the first section besides fields. */
    private void content() {
        SectionSpec header = schema.header();
        SectionContent content = new SectionContent("header", zone.titleSpan(), zone.blocks(), List.of());
        new TableCheck(content, leftovers, log).run(header.tables());
        new BlockCheck(content, leftovers, log).run(header.blocks());
        content.lines().forEach(leftovers::prose);
        leftovers.comments(content.html());
        FieldCheck fields = new FieldCheck(content, leftovers, log);
        header.checklists().forEach(c -> new ChecklistCheck(content, fields, log).run(c));
    }

    private static boolean isStatus(FieldSpec spec, StatusSpec status) {
        return spec.label().key().equals(status.label().key());
    }

    private void title() {
        Section section = identity.section();
        Requirement title = log.weights().whole("title", schema.header().line());
        Requirement number = log.weights().whole("number", schema.header().line());
        String expected = schema.namedHere() ? schema.header().title().text() : "# Title";
        boolean unfilled = section != null
                && section.heading() != null
                && schema.namedHere()
                && schema.header().title().wording().tokens().stream()
                        .anyMatch(section.heading().text().raw()::contains);
        if (unfilled && section != null && section.heading() != null) {
            List<Placeholder> left = Wording.placeholdersOf(section.heading().text());
            if (!left.isEmpty()) {
                int base = section.heading().text().span().start();
                Span span = new Span(
                        base + left.get(0).span().start(),
                        base + left.get(left.size() - 1).span().end());
                out.add(
                        new Type.Unfilled(String.join(
                                "`, `", left.stream().map(Placeholder::token).toList())),
                        span,
                        schema.header().line());
                log.have(title, span);
            }
            return;
        }
        if (section != null
                && section.heading() != null
                && schema.title().isLeft(section.heading().text().plain())) {
            Span span = section.heading().text().span();
            out.add(
                    new Type.Unfilled(section.heading().text().plain()),
                    span,
                    schema.header().line());
            log.have(title, span);
            return;
        }
        if (schema.title().form() == TitleSpec.Form.NONE) {
            return;
        }
        if (identity.title() == null && identity.number() == null) {
            Departure lack = out.add(
                    new Type.MissingTitle(expected),
                    zone.titleSpan(),
                    schema.header().line());
            log.lack(asksForNumber() ? List.of(title, number) : List.of(title), lack);
            return;
        }
        log.have(title, zone.titleSpan());
        if (identity.number() == null && asksForNumber()) {
            Departure lack = out.add(
                    new Type.MissingNumber(expected),
                    zone.titleSpan(),
                    schema.header().line());
            log.lack(List.of(number), lack);
        } else if (asksForNumber()) {
            log.have(number, zone.titleSpan());
        }
    }

    private boolean asksForNumber() {
        return schema.namedHere()
                && schema.header().title().wording().tokens().stream().anyMatch(TitlePattern::isNumber);
    }

    private Status status(StatusSpec spec) {
        Requirement owes = log.weights().whole("status", schema.header().line());
        List<HeaderEntry> found =
                entries.stream().filter(e -> spec.label().matches(e.label())).toList();
        String options = Stream.concat(schema.header().fields().stream(), schema.frontMatter().stream())
                .filter(f -> isStatus(f, spec))
                .findFirst()
                .map(f -> String.join(", ", f.value().options()))
                .orElse("");
        int line = schema.header().line();
        if (found.isEmpty()) {
            Departure lack = out.add(new Type.MissingStatus(spec.label().text(), options), zone.titleSpan(), line);
            log.lack(List.of(owes), lack);
            return Status.UNDECIDED;
        }
        HeaderEntry entry = found.get(0);
        List<String> ticked = entry.ticked();
        if (ticked.size() > 1) {
            Departure lack = out.add(
                    new Type.ContradictoryStatus(spec.label().text(), String.join(", ", ticked)),
                    entry.valueSpan(),
                    line);
            log.lack(List.of(owes), lack);
            return Status.UNDECIDED;
        }
        Optional<Status> status =
                ticked.isEmpty() ? spec.meaning(Title.undecorated(entry.value())) : spec.meaning(ticked.get(0));
        if (status.isEmpty()) {
            Span at = entry.value().isEmpty() ? entry.span() : entry.valueSpan();
            Departure lack = out.add(new Type.MissingStatus(spec.label().text(), options), at, line);
            log.lack(List.of(owes), lack);
        } else {
            log.have(owes, entry.span());
        }
        return status.orElse(Status.UNDECIDED);
    }

    private void field(FieldSpec spec) {
        List<HeaderEntry> found =
                entries.stream().filter(e -> spec.label().matches(e.label())).toList();
        if (found.isEmpty()) {
            if (spec.required() && !spec.conditional()) {
                Departure lack = out.add(
                        new Type.MissingHeaderField(FieldCheck.label(spec), FieldCheck.expected(spec)),
                        zone.titleSpan(),
                        spec.line());
                log.lack(log.weights().field(spec), lack);
            }
            return;
        }
        check(found.get(0), spec);
        found.stream()
                .skip(1)
                .filter(e -> sameKey(e, found.get(0)) && e.span().start() < zone.bodyStart())
                .forEach(e -> out.add(
                        new Type.RepeatedHeaderField(
                                FieldCheck.label(spec), out.line(found.get(0).span())),
                        e.span(),
                        spec.line()));
    }

    private static boolean sameKey(HeaderEntry a, HeaderEntry b) {
        return Title.key(a.label()).equals(Title.key(b.label()));
    }

    private void check(HeaderEntry entry, FieldSpec spec) {
        if (entry.empty()) {
            Departure lack = out.add(
                    new Type.EmptyHeaderField(FieldCheck.label(spec), FieldCheck.expected(spec)),
                    entry.span(),
                    spec.line());
            log.lack(log.weights().field(spec), lack);
        } else {
            log.weights().field(spec).forEach(r -> log.have(r, whole(entry)));
            leftovers.value(entry.value(), entry.valueSpan(), spec.value(), spec.line());
            types.check(entry.value(), entry.valueSpan(), spec.value(), spec.line());
        }
    }

    private static Span whole(HeaderEntry entry) {
        return new Span(
                Math.min(entry.span().start(), entry.valueSpan().start()),
                Math.max(entry.span().end(), entry.valueSpan().end()));
    }
}
