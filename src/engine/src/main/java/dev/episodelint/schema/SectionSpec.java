package dev.episodelint.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A section that a document must have.
 *
 * @param level 1 to 6, as in the template; a document may be one off
 * @param vocabulary the template's own placeholders and texts in this section
 * @param sections inside it, in the order that documents are to follow
 * @param line of the template, from 1
 * @param isSameAsBefore whether it only says that its structure is that of the member before it
 */
public record SectionSpec(
        Title title,
        int level,
        Demand demand,
        List<FieldSpec> fields,
        List<TableSpec> tables,
        List<BlockSpec> blocks,
        List<ChecklistSpec> checklists,
        Vocabulary vocabulary,
        List<SectionSpec> sections,
        int line,
        boolean isSameAsBefore) {

    public SectionSpec(
            Title title,
            int level,
            Demand demand,
            List<FieldSpec> fields,
            List<TableSpec> tables,
            List<BlockSpec> blocks,
            List<ChecklistSpec> checklists,
            Vocabulary vocabulary,
            List<SectionSpec> sections,
            int line) {
        this(title, level, demand, fields, tables, blocks, checklists, vocabulary, sections, line, false);
    }

    /**
     * What is demanded of documents.
     *
     * @param levels accepted heading levels; empty for the template's own and one up or down
     * @param weight how much everything in it counts for completeness
     * @param references whether its text must lead to a source
     * @param slots which years the placeholders of its title take, by their words in lower case
     */
    public record Demand(
            Presence presence,
            Repeat repeat,
            List<Integer> levels,
            int weight,
            boolean references,
            Map<String, YearRange> slots) {
        public static final Demand ONCE = of(Repeat.ONCE);
        public static final Demand MANY = of(Repeat.MANY);

        public Demand {
            levels = List.copyOf(levels);
            slots = Map.copyOf(slots);
        }

        private static Demand of(Repeat repeat) {
            return new Demand(Presence.REQUIRED, repeat, List.of(), 1, false, Map.of());
        }

        public Demand with(Presence other) {
            return new Demand(other, repeat, levels, weight, references, slots);
        }

        public Demand with(Repeat other) {
            return new Demand(presence, other, levels, weight, references, slots);
        }

        public Demand withLevels(List<Integer> other) {
            return new Demand(presence, repeat, other, weight, references, slots);
        }

        public Demand withWeight(int other) {
            return new Demand(presence, repeat, levels, other, references, slots);
        }

        public Demand withReferences(boolean required) {
            return new Demand(presence, repeat, levels, weight, required, slots);
        }

        public Demand withSlots(Map<String, YearRange> other) {
            return new Demand(presence, repeat, levels, weight, references, other);
        }

        public YearRange years(String slot) {
            return slots.getOrDefault(slot.toLowerCase(Locale.ROOT), YearRange.ANY);
        }
    }

    /** Whether documents have it. */
    public enum Presence {
        REQUIRED,
        OPTIONAL,
        /** Speaks to authors; a finished document does not have it. */
        INSTRUCTION
    }

    /**
     * How often it may stand there.
     *
     * @param max 0 for any number
     */
    public record Repeat(int min, int max) {
        static final Repeat ONCE = new Repeat(1, 1);
        static final Repeat MANY = new Repeat(1, 0);

        public boolean isRepeatable() {
            return max != 1;
        }
    }

    public SectionSpec {
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
        blocks = List.copyOf(blocks);
        checklists = List.copyOf(checklists);
        sections = List.copyOf(sections);
    }

    public SectionSpec with(Demand other) {
        return new SectionSpec(
                title, level, other, fields, tables, blocks, checklists, vocabulary, sections, line, isSameAsBefore);
    }

    public SectionSpec with(Vocabulary other) {
        return new SectionSpec(
                title, level, demand, fields, tables, blocks, checklists, other, sections, line, isSameAsBefore);
    }

    public SectionSpec with(Title other) {
        return new SectionSpec(
                other, level, demand, fields, tables, blocks, checklists, vocabulary, sections, line, isSameAsBefore);
    }

    public SectionSpec sameAsBefore(boolean same) {
        return new SectionSpec(
                title, level, demand, fields, tables, blocks, checklists, vocabulary, sections, line, same);
    }

    public boolean isRequired() {
        return demand.presence() == Presence.REQUIRED;
    }

    /** Whether a heading of that level may be this section's. */
    public boolean acceptsLevel(int other) {
        return demand.levels().isEmpty()
                ? Math.abs(other - level) <= 1
                : demand.levels().contains(other);
    }

    public Stream<SectionSpec> descendants() {
        return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), s.descendants()));
    }

    /**
     * The template's own words in a section.
     *
     * @param texts whole lines that are to be replaced and whole comments, plain, to the template line they stand on
     * @param tokens single placeholders, to the template line they first stand on
     * @param alternatives whole lines that end in alternatives, plain, to the template line they stand on
     * @param passages its running text and its comments, piece by piece
     */
    public record Vocabulary(
            Map<String, Integer> texts,
            Map<String, Integer> tokens,
            Map<String, Integer> alternatives,
            List<Passage> passages) {
        public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of(), Map.of(), List.of());

        public Vocabulary {
            texts = Map.copyOf(texts);
            tokens = Map.copyOf(tokens);
            alternatives = Map.copyOf(alternatives);
            passages = List.copyOf(passages);
        }

        public Vocabulary and(Vocabulary more) {
            return new Vocabulary(
                    joined(texts, more.texts),
                    joined(tokens, more.tokens),
                    joined(alternatives, more.alternatives),
                    Stream.concat(passages.stream(), more.passages.stream()).toList());
        }

        private static Map<String, Integer> joined(Map<String, Integer> first, Map<String, Integer> second) {
            Map<String, Integer> all = new HashMap<>(second);
            all.putAll(first);
            return all;
        }
    }
}
