package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Block;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Section;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.NormalizedTitle;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names labelled values that are missing or empty. */
final class FieldCheck {
    private final SectionContent content;
    private final List<Field> fields;
    private final Map<Field, NormalizedTitle> labels = new IdentityHashMap<>();
    private final LeftoverCheck leftovers;
    private final ValueTypeCheck types;
    private final Departures out;
    private final RequirementLog log;

    FieldCheck(SectionContent content, LeftoverCheck leftovers, RequirementLog log) {
        this.content = content;
        this.fields = content.fields();
        this.leftovers = leftovers;
        this.out = log.out();
        this.types = new ValueTypeCheck(out);
        this.log = log;
    }

    void run(List<FieldSpec> specs) {
        List<FieldSpec> missing = new ArrayList<>();
        for (FieldSpec spec : specs) {
            List<Field> found = instances(spec);
            List<Section> sections = found.isEmpty() ? sections(spec) : List.of();
            if (found.isEmpty() && sections.isEmpty() && spec.required() && !spec.conditional()) {
                missing.add(spec);
            }
            found.forEach(f -> check(f, spec));
            sections.forEach(s -> check(s, spec));
        }
        log.lackFields(missing, content.at(), content.title());
    }

    /** Sections that an author has made of the field, its label being their title. */
    private List<Section> sections(FieldSpec spec) {
        return content.inner().stream()
                .filter(s -> spec.label().matches(Alignment.titleOf(s)))
                .toList();
    }

    /** Fields with the label; without one, items that have most of the fields nested in it. */
    private List<Field> instances(FieldSpec spec) {
        boolean named = !spec.label().wording().hasPlaceholders()
                || spec.label().wording().isDistinct();
        List<Field> byLabel = named
                ? fields.stream().filter(f -> spec.label().matches(label(f))).toList()
                : List.of();
        if (!byLabel.isEmpty() || spec.nested().isEmpty()) {
            return byLabel;
        }
        return fields.stream()
                .filter(f -> matching(f, spec.nested()) * 2 >= spec.nested().size())
                .toList();
    }

    private long matching(Field field, List<FieldSpec> specs) {
        List<Field> nested = FieldReader.readPlain(field.nested());
        return specs.stream()
                .filter(s -> nested.stream().anyMatch(n -> s.label().matches(label(n))))
                .count();
    }

    private void check(Field field, FieldSpec spec) {
        boolean counts = spec.required() && !spec.conditional();
        if (isEmpty(field, spec)) {
            Departure empty = out.add(new Type.EmptyField(label(spec), expected(spec)), field.span(), spec.line());
            if (counts && Weights.asksForValue(spec)) {
                log.lack(List.of(log.weights().value(spec)), empty);
            }
        } else {
            if (counts && Weights.asksForValue(spec)) {
                log.have(log.weights().value(spec), ownSpan(field, spec));
            }
            leftovers.value(field.value(), field.valueSpan(), spec.value(), spec.line());
            if (field.nested().isEmpty()) {
                types.check(whole(field), at(field), spec.value(), spec.line());
            } else if (spec.nested().isEmpty()) {
                type(whole(field), at(field), SectionContent.of(field.nested()), spec);
            }
            if (spec.references()) {
                List<String> lines = new ArrayList<>(List.of(whole(field)));
                SectionContent.of(field.nested()).texts().forEach(l -> lines.add(l.raw()));
                references(lines, extent(field), field.span(), field.label(), spec.line());
            }
        }
        if (!spec.nested().isEmpty() && !field.isEmpty()) {
            nested(FieldReader.readPlain(field.nested()), spec.nested(), field.span(), field.label());
        } else if (!spec.nested().isEmpty()) {
            log.lackFields(spec.nested(), field.span(), field.label());
        }
    }

    /** A section in the place of a field. */
    private void check(Section section, FieldSpec spec) {
        SectionContent below = SectionContent.of(section, s -> false);
        Span at = below.at();
        boolean counts = spec.required() && !spec.conditional() && Weights.asksForValue(spec);
        if (below.isBlank()) {
            Departure empty = out.add(new Type.EmptyField(label(spec), expected(spec)), at, spec.line());
            if (spec.required() && !spec.conditional()) {
                log.lack(log.weights().field(spec), empty);
            }
            return;
        }
        if (counts) {
            log.have(log.weights().value(spec), spec.nested().isEmpty() ? section.span() : at);
        }
        if (spec.nested().isEmpty()) {
            type("", at, below, spec);
        } else {
            nested(below.fields(), spec.nested(), at, label(spec));
        }
        if (spec.references()) {
            List<String> lines = below.texts().map(Inline::raw).toList();
            references(lines, section.span(), at, label(spec), spec.line());
        }
    }

    /** The type of a value that goes on below its label; code there is not read. */
    private void type(String own, Span ownSpan, SectionContent below, FieldSpec spec) {
        List<Inline> lines = below.texts().filter(l -> !l.isBlank()).toList();
        if (!below.code().isEmpty() || (own.isBlank() && lines.isEmpty())) {
            return;
        }
        List<String> texts = new ArrayList<>(List.of(own));
        lines.forEach(l -> texts.add(l.raw()));
        types.check(texts, own.isBlank() ? lines.get(0).span() : ownSpan, spec.value(), spec.line());
    }

    /** The content as a whole must lead to a source. */
    void references(int templateLine) {
        List<Inline> lines = content.texts().toList();
        if (!lines.isEmpty()) {
            Span all = lines.get(0).span().union(lines.get(lines.size() - 1).span());
            references(lines.stream().map(Inline::raw).toList(), all, content.at(), content.title(), templateLine);
        }
    }

    private void references(List<String> lines, Span extent, Span at, String place, int templateLine) {
        boolean answered = out.isNamed(at)
                || lines.stream().anyMatch(l -> SourceCitation.isCited(l) || ValueTypeCheck.isNoValue(l))
                || content.texts().anyMatch(l -> extent.overlaps(l.span()) && SourceCitation.isLinked(l));
        if (!answered) {
            out.add(new Type.MissingReference(place), at, templateLine);
        }
    }

    /** From the label to the end of what belongs to it. */
    private static Span extent(Field field) {
        Span span = field.span();
        for (Inline line : field.more()) {
            span = span.union(line.span());
        }
        for (Block block : field.nested()) {
            span = span.union(block.span());
        }
        return span;
    }

    /** The field with what stands below it, unless those are fields that are told one by one. */
    private static Span ownSpan(Field field, FieldSpec spec) {
        int below = spec.nested().isEmpty()
                ? field.nested().stream().mapToInt(b -> b.span().end()).max().orElse(0)
                : 0;
        return new Span(field.span().start(), Math.max(field.span().end(), below));
    }

    /** The value with the lines that go on with it. */
    private static String whole(Field field) {
        return Stream.concat(Stream.of(field.value()), field.more().stream().map(Inline::raw))
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** Where the value begins: beside the label or on the next line. */
    private static Span at(Field field) {
        return field.value().isEmpty() && !field.more().isEmpty()
                ? field.more().get(0).span()
                : field.valueSpan();
    }

    /** Fields that the template has below a label are not the value that it asks for beside the label. */
    private static boolean isEmpty(Field field, FieldSpec spec) {
        boolean asks =
                spec.value().form() != ValueSpec.Form.EMPTY && field.value().isEmpty();
        long items = field.nested().stream()
                .mapToLong(b -> b instanceof ItemList list ? list.items().size() : Integer.MAX_VALUE)
                .sum();
        long known = FieldReader.readPlain(field.nested()).stream()
                .filter(n -> spec.nested().stream().anyMatch(s -> s.label().matches(n.label())))
                .count();
        return field.isEmpty() || (asks && field.more().isEmpty() && items == known);
    }

    /** Checks the fields below a label or below a checklist item. */
    private void nested(List<Field> found, List<FieldSpec> specs, Span at, String owner) {
        List<FieldSpec> missing = new ArrayList<>();
        for (FieldSpec spec : specs) {
            List<Field> matching =
                    found.stream().filter(f -> spec.label().matches(label(f))).toList();
            if (matching.isEmpty() && spec.required()) {
                missing.add(spec);
            }
            matching.forEach(f -> check(f, spec));
        }
        log.lackFields(missing, at, owner);
    }

    void below(Item item, List<FieldSpec> specs, String owner) {
        Span at = item.lines().isEmpty() ? item.span() : item.lines().get(0).span();
        nested(FieldReader.readPlain(item.blocks()), specs, at, owner);
    }

    private NormalizedTitle label(Field field) {
        return labels.computeIfAbsent(field, f -> NormalizedTitle.of(f.label()));
    }

    static String label(FieldSpec spec) {
        return spec.label().text();
    }

    static String expected(FieldSpec spec) {
        ValueSpec value = spec.value();
        return switch (value.form()) {
            case EMPTY -> "a value";
            case CHOICE, ENUMERATION -> "one of " + String.join(", ", value.options());
            case PLACEHOLDER, FIXED -> "such as `" + value.wording().text() + "`";
        };
    }
}
