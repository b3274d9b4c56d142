package dev.episodelint.conformance;

import dev.episodelint.schema.BlockSpec;
import dev.episodelint.schema.ChecklistSpec;
import dev.episodelint.schema.ChecklistSpec.Audience;
import dev.episodelint.schema.ChecklistSpec.Form;
import dev.episodelint.schema.ChecklistSpec.ItemSpec;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.TableSpec.RowSpec;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists the parts of a template that an author has to fill in, each with its weight for completeness: fields, cells,
 * blocks, items, headings and sections of plain text. Containers, fences as such and text that may stay have no weight.
 *
 * @param path titles of the sections around, joined with {@code " / "}
 * @param weight of everything in here: the product of the weights of the sections around
 */
record Weights(String path, int weight) {
    static final Weights HEADER = new Weights("", 1);

    Weights in(SectionSpec spec) {
        String title = spec.title().text();
        return new Weights(
                path.isEmpty() ? title : path + " / " + title,
                weight * spec.demand().weight());
    }

    Requirement whole(String name, int line) {
        return new Requirement(path, name, line, weight * Requirement.WHOLE, null, null);
    }

    private Requirement part(String name, int line, int parts) {
        return new Requirement(path, name, line, weight * Requirement.WHOLE / parts, null, null);
    }

    /** Of a required section, with all that is required in it, as often as it is required. */
    List<Requirement> section(SectionSpec spec) {
        List<Requirement> all = new ArrayList<>();
        if (spec.isRequired()) {
            for (int i = 0; i < Math.max(1, spec.demand().repeat().min()); i++) {
                all.addAll(member(spec));
            }
        }
        return all;
    }

    /** Of a section that stands there, with all that is required in it. */
    List<Requirement> member(SectionSpec spec) {
        Weights inner = in(spec);
        List<Requirement> all = new ArrayList<>();
        if (hasOpenHeading(spec)) {
            all.add(inner.heading(spec));
        }
        all.addAll(inner.content(spec));
        spec.sections().forEach(s -> all.addAll(inner.section(s)));
        return all;
    }

    static boolean hasOpenHeading(SectionSpec spec) {
        return spec.title().wording().hasPlaceholders();
    }

    Requirement heading(SectionSpec spec) {
        return whole("heading", spec.line());
    }

    /** Whether nothing but text is asked for. */
    boolean isBare(SectionSpec spec) {
        return parts(spec).isEmpty()
                && spec.sections().stream().noneMatch(SectionSpec::isRequired)
                && spec.blocks().isEmpty()
                && spec.tables().isEmpty()
                && spec.checklists().isEmpty();
    }

    Requirement text(SectionSpec spec) {
        return whole("text", spec.line());
    }

    /** What stands in the section itself, sections inside it left out. */
    List<Requirement> content(SectionSpec spec) {
        return isBare(spec) ? List.of(text(spec)) : parts(spec);
    }

    private List<Requirement> parts(SectionSpec spec) {
        List<Requirement> all = new ArrayList<>();
        spec.fields().forEach(f -> all.addAll(field(f)));
        spec.tables().stream().filter(TableSpec::required).forEach(t -> all.addAll(table(t)));
        spec.blocks().stream().filter(BlockSpec::required).forEach(b -> all.addAll(block(b)));
        spec.checklists().stream().filter(ChecklistSpec::required).forEach(c -> all.addAll(checklist(c)));
        return all;
    }

    /** A label that only leads to others weighs nothing itself. */
    static boolean asksForValue(FieldSpec spec) {
        return spec.value().form() != ValueSpec.Form.FIXED
                && (spec.nested().isEmpty() || spec.value().form() != ValueSpec.Form.EMPTY);
    }

    Requirement value(FieldSpec spec) {
        return whole("field `" + spec.label().text() + "`", spec.line());
    }

    List<Requirement> field(FieldSpec spec) {
        List<Requirement> all = new ArrayList<>();
        if (spec.required() && !spec.conditional()) {
            if (asksForValue(spec)) {
                all.add(value(spec));
            }
            spec.nested().forEach(n -> all.addAll(field(n)));
        }
        return all;
    }

    List<Requirement> table(TableSpec spec) {
        List<Requirement> all = new ArrayList<>();
        for (RowSpec row : spec.rows()) {
            if (row.form() == TableSpec.Form.DEFAULT) {
                for (int column : openCells(row)) {
                    all.add(cell(spec, column));
                }
            }
        }
        if (spec.rows().stream().noneMatch(r -> r.form() == TableSpec.Form.DEFAULT)) {
            for (int i = 0; i < spec.minRows(); i++) {
                all.addAll(row(spec));
            }
        }
        return all;
    }

    /** Cells of a row that may stay, which have to be filled all the same. */
    static List<Integer> openCells(RowSpec row) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).hasPlaceholders()) {
                open.add(i);
            }
        }
        return open;
    }

    List<Requirement> row(TableSpec spec) {
        List<Requirement> all = new ArrayList<>();
        for (int i = 0; i < spec.columns().size(); i++) {
            if (spec.columns().get(i).required()) {
                all.add(cell(spec, i));
            }
        }
        return all;
    }

    Requirement cell(TableSpec spec, int column) {
        String name = "cell of `" + spec.columns().get(column).title().text() + "`";
        return part(name, spec.line(), Math.max(1, spec.columns().size()));
    }

    /** A block weighs one whole, in as many parts as the template has lines to fill in. */
    List<Requirement> block(BlockSpec spec) {
        if (spec.form() == BlockSpec.Form.DEFAULT) {
            return List.of();
        }
        if (!spec.record().isEmpty()) {
            return spec.record().stream().flatMap(f -> field(f).stream()).toList();
        }
        String name = spec.languages().isEmpty() ? "code" : "`" + String.join("` or `", spec.languages()) + "` block";
        int slots = (int) Math.max(
                1, spec.lines().stream().filter(Wording::hasPlaceholders).count());
        return Collections.nCopies(slots, part(name, spec.line(), slots));
    }

    List<Requirement> checklist(ChecklistSpec spec) {
        List<Requirement> all = new ArrayList<>();
        boolean samples = false;
        for (ItemSpec item : spec.items()) {
            if (item.form() != Form.SAMPLE && isOwed(item, spec)) {
                all.add(item(item));
            }
            if (item.form() == Form.SAMPLE && !samples) {
                samples = true;
                all.addAll(sample(spec));
            }
        }
        return all;
    }

    /** A fixed item for listeners may stay as it is. */
    static boolean isOwed(ItemSpec item, ChecklistSpec spec) {
        return !item.conditional() && (spec.audience() == Audience.AUTHOR || item.form() != Form.FIXED);
    }

    Requirement item(ItemSpec item) {
        return whole("item `" + item.title().text() + "`", item.line());
    }

    Requirement sampleItem(ChecklistSpec spec) {
        return whole("item", spec.line());
    }

    /** Of one item made after the samples of a list. */
    List<Requirement> sample(ChecklistSpec spec) {
        List<Requirement> all = new ArrayList<>();
        all.add(sampleItem(spec));
        spec.items().stream()
                .filter(i -> i.form() == Form.SAMPLE && !i.nested().isEmpty())
                .findFirst()
                .ifPresent(i -> i.nested().forEach(n -> all.addAll(field(n))));
        return all;
    }
}
