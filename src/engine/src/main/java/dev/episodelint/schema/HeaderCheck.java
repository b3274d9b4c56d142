package dev.episodelint.schema;

import dev.episodelint.diagnostic.Status;
import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Item;
import dev.episodelint.document.Section;
import dev.episodelint.schema.Departure.Type;
import dev.episodelint.text.Span;
import dev.episodelint.value.Bound;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges the identity, the header fields and the status of a document. */
final class HeaderCheck {
    private static final Pattern NUMBER_TOKEN = Pattern.compile(
            "\\[(?:number|num|nr|no|n|#|nn?|xx?)\\]|\\[episode (?:number|no)\\]", Pattern.CASE_INSENSITIVE);

    private final Schema schema;
    private final Document document;
    private final Identity identity;
    private final HeaderZone zone;
    private final Fill fill;
    private final Departures out;
    private final Owed owed;
    private final List<Entry> entries = new ArrayList<>();

    /** A header field, wherever it stands. */
    private record Entry(String label, String value, Span span, Span valueSpan, boolean empty, List<String> ticked) {}

    HeaderCheck(Schema schema, Document document, Identity identity, HeaderZone zone, Departures out) {
        this.schema = schema;
        this.document = document;
        this.identity = identity;
        this.zone = zone;
        this.fill = new Fill(schema.header().vocabulary(), out);
        this.out = out;
        this.owed = new Owed(Scope.HEADER, out);
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter != null) {
            frontMatter
                    .entries()
                    .forEach(e -> entries.add(new Entry(
                            e.key(),
                            e.value(),
                            e.keySpan(),
                            e.valueSpan(),
                            e.value().isEmpty() && e.nested().isEmpty(),
                            List.of())));
        }
        zone.fields().forEach(f -> entries.add(of(f)));
    }

    private static Entry of(Field field) {
        SectionContent below = new SectionContent("", field.span(), field.nested(), List.of());
        List<String> ticked = below.items().stream()
                .filter(i -> i.task().filter(Item.TaskMark::ticked).isPresent())
                .map(i -> i.lines().isEmpty() ? "" : i.lines().get(0).plain())
                .toList();
        return new Entry(
                field.label(),
                field.value(),
                field.span(),
                field.valueSpan(),
                field.isEmpty(),
                ticked.isEmpty() ? Inference.ticked(field.value()) : ticked);
    }

    /** The status; null when the template asks for none. */
    @Nullable
    Status run() {
        title();
        Status status = schema.status() == null ? null : status(schema.status());
        new FrontMatterCheck(schema, document, fill, owed).run();
        content();
        for (FieldSpec spec : schema.header().fields()) {
            if (schema.status() == null || !isStatus(spec, schema.status())) {
                field(spec);
            }
        }
        schema.relations().forEach(this::relation);
        return status;
    }

    /** What stands between the title and the first section besides fields. */
    private void content() {
        SectionSpec header = schema.header();
        SectionContent content = new SectionContent("header", zone.titleSpan(), zone.blocks(), List.of());
        new TableCheck(content, fill, owed).run(header.tables());
        new BlockCheck(content, fill, owed).run(header.blocks());
        content.lines().forEach(fill::prose);
        fill.comments(content.html());
        FieldCheck fields = new FieldCheck(content, fill, owed);
        header.checklists().forEach(c -> new ChecklistCheck(content, fields, owed).run(c));
    }

    private static boolean isStatus(FieldSpec spec, StatusSpec status) {
        return spec.label().key().equals(status.label().key());
    }

    private void title() {
        Section section = identity.section();
        Requirement title = owed.scope().whole("title", schema.header().line());
        Requirement number = owed.scope().whole("number", schema.header().line());
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
                        Type.UNFILLED,
                        span,
                        schema.header().line(),
                        "placeholder",
                        String.join(
                                "`, `", left.stream().map(Placeholder::token).toList()));
                owed.have(title, span);
            }
            return;
        }
        if (identity.title() == null && identity.number() == null) {
            Departure lack = out.add(
                    Type.MISSING_TITLE, zone.titleSpan(), schema.header().line(), "expected", expected);
            owed.lack(asksForNumber() ? List.of(title, number) : List.of(title), lack);
            return;
        }
        owed.have(title, zone.titleSpan());
        if (identity.number() == null && asksForNumber()) {
            Departure lack = out.add(
                    Type.MISSING_NUMBER, zone.titleSpan(), schema.header().line(), "expected", expected);
            owed.lack(List.of(number), lack);
        } else if (asksForNumber()) {
            owed.have(number, zone.titleSpan());
        }
    }

    private boolean asksForNumber() {
        return schema.namedHere()
                && schema.header().title().wording().tokens().stream()
                        .anyMatch(t -> NUMBER_TOKEN.matcher(t).matches());
    }

    private Status status(StatusSpec spec) {
        Requirement owes = owed.scope().whole("status", schema.header().line());
        List<Entry> found =
                entries.stream().filter(e -> spec.label().matches(e.label())).toList();
        String options = schema.header().fields().stream()
                .filter(f -> isStatus(f, spec))
                .findFirst()
                .map(f -> String.join(", ", f.value().options()))
                .orElse("");
        int line = schema.header().line();
        if (found.isEmpty()) {
            Departure lack = out.add(
                    Type.MISSING_STATUS,
                    zone.titleSpan(),
                    line,
                    "field",
                    spec.label().text(),
                    "options",
                    options);
            owed.lack(List.of(owes), lack);
            return Status.UNDECIDED;
        }
        Entry entry = found.get(0);
        List<String> ticked = entry.ticked();
        if (ticked.size() > 1) {
            Departure lack = out.add(
                    Type.CONTRADICTORY_STATUS,
                    entry.valueSpan(),
                    line,
                    "field",
                    spec.label().text(),
                    "ticked",
                    String.join(", ", ticked));
            owed.lack(List.of(owes), lack);
            return Status.UNDECIDED;
        }
        Optional<Status> status =
                ticked.isEmpty() ? spec.meaning(Title.undecorated(entry.value())) : spec.meaning(ticked.get(0));
        if (status.isEmpty()) {
            Span at = entry.value().isEmpty() ? entry.span() : entry.valueSpan();
            Departure lack =
                    out.add(Type.MISSING_STATUS, at, line, "field", spec.label().text(), "options", options);
            owed.lack(List.of(owes), lack);
        } else {
            owed.have(owes, entry.span());
        }
        return status.orElse(Status.UNDECIDED);
    }

    private void field(FieldSpec spec) {
        List<Entry> found =
                entries.stream().filter(e -> spec.label().matches(e.label())).toList();
        if (found.isEmpty()) {
            if (spec.required() && !spec.conditional()) {
                Departure lack = out.add(
                        Type.MISSING_HEADER_FIELD,
                        zone.titleSpan(),
                        spec.line(),
                        "field",
                        FieldCheck.label(spec),
                        "expected",
                        FieldCheck.expected(spec));
                owed.lack(owed.scope().field(spec), lack);
            }
            return;
        }
        check(found.get(0), spec);
        found.stream()
                .skip(1)
                .filter(e -> sameKey(e, found.get(0)) && e.span().start() < zone.bodyStart())
                .forEach(e -> out.add(
                        Type.REPEATED_HEADER_FIELD,
                        e.span(),
                        spec.line(),
                        "field",
                        FieldCheck.label(spec),
                        "line",
                        String.valueOf(out.line(found.get(0).span()))));
    }

    private static boolean sameKey(Entry a, Entry b) {
        return Title.key(a.label()).equals(Title.key(b.label()));
    }

    private void check(Entry entry, FieldSpec spec) {
        if (entry.empty()) {
            Departure lack = out.add(
                    Type.EMPTY_HEADER_FIELD,
                    entry.span(),
                    spec.line(),
                    "field",
                    FieldCheck.label(spec),
                    "expected",
                    FieldCheck.expected(spec));
            owed.lack(owed.scope().field(spec), lack);
        } else {
            owed.scope().field(spec).forEach(r -> owed.have(r, whole(entry)));
            fill.value(entry.value(), entry.valueSpan(), spec.value(), spec.line());
            fill.type(entry.value(), entry.valueSpan(), spec.value(), spec.line());
        }
    }

    private static Span whole(Entry entry) {
        return new Span(
                Math.min(entry.span().start(), entry.valueSpan().start()),
                Math.max(entry.span().end(), entry.valueSpan().end()));
    }

    /** Two durations of which the template says how far they are apart. */
    private void relation(Relation relation) {
        Entry dependent = named(relation.field());
        Entry base = named(relation.base());
        if (dependent == null || base == null) {
            return;
        }
        Optional<Quantity> from = exact(base.value());
        Optional<Quantity> to = exact(dependent.value());
        Optional<Quantity> unit = exact("1 " + relation.unit());
        boolean comparable = from.isPresent()
                && to.isPresent()
                && unit.isPresent()
                && from.get().dimension() == unit.get().dimension()
                && to.get().dimension() == unit.get().dimension();
        if (comparable) {
            BigDecimal offset =
                    new BigDecimal(relation.offset()).multiply(unit.get().magnitude());
            BigDecimal expected = from.get().magnitude().add(offset);
            if (expected.compareTo(to.get().magnitude()) != 0) {
                String spelled = expected.divide(unit.get().magnitude(), MathContext.DECIMAL32)
                        .stripTrailingZeros()
                        .toPlainString();
                out.add(
                        Type.BROKEN_RELATION,
                        dependent.valueSpan(),
                        schema.header().line(),
                        "field",
                        relation.field(),
                        "base",
                        relation.base(),
                        "offset",
                        relation.offset() + " " + relation.unit(),
                        "expected",
                        spelled + " " + relation.unit());
            }
        }
    }

    /** Of {@code 2+ hours} nobody can say how far it is from anything. */
    private static Optional<Quantity> exact(String value) {
        return Values.read(value, 0).quantity().filter(q -> q.bound() == Bound.EXACT && q.upper() == null);
    }

    private @Nullable Entry named(String label) {
        return schema.header().fields().stream()
                .filter(f -> f.label().text().equals(label))
                .flatMap(f -> entries.stream().filter(e -> f.label().matches(e.label())))
                .findFirst()
                .orElse(null);
    }
}
