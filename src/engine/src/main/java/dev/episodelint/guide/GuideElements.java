package dev.episodelint.guide;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.plan.BlockTexts;
import dev.episodelint.plan.InteractiveElements;
import dev.episodelint.plan.PlanEntry;
import dev.episodelint.text.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the interactive elements that a guide requires in every episode. */
final class GuideElements {
    private static final Pattern SPECIFY = Pattern.compile(
            "(?:.*\\b)?(?:specif(?:y|ies)|states?|defines?|describes?|says?)\\b(?:\\s+(?:its|their|the))?\\s*:?\\s+(?<what>[^.]+)\\.?",
            Pattern.CASE_INSENSITIVE);

    private final GuideRemarks remarks;
    private final List<InteractiveElements.Element> all;
    private final List<String> notes;
    private List<String> specify;
    private InteractiveElements.@Nullable Example example;

    private GuideElements(InteractiveElements before, GuideRemarks remarks) {
        this.remarks = remarks;
        this.all = new ArrayList<>(before.all());
        this.notes = new ArrayList<>(before.notes());
        this.specify = before.specify();
        this.example = before.example();
    }

    /** @param before the elements of an earlier section */
    static InteractiveElements read(Section section, InteractiveElements before, GuideRemarks remarks) {
        GuideElements elements = new GuideElements(before, remarks);
        elements.blocks(section.blocks(), BlockTexts.title(section));
        section.sections().forEach(elements::section);
        return new InteractiveElements(
                before.section(), elements.specify, before.phase(), elements.all, elements.notes, elements.example);
    }

    private void section(Section section) {
        String heading = BlockTexts.title(section);
        if (heading.isBlank()
                || GuideHeadings.each(heading)
                || GuideHeadings.elements(heading)
                || GuideHeadings.example(heading)) {
            blocks(section.blocks(), heading);
            section.sections().forEach(this::section);
        } else {
            List<String> does = BlockTexts.of(section).stream()
                    .map(BlockTexts::text)
                    .filter(t -> !t.isBlank())
                    .toList();
            all.add(new InteractiveElements.Element(heading, String.join("; ", does), remarks.line(section.span())));
        }
    }

    private void blocks(List<Block> blocks, String heading) {
        for (Block block : blocks) {
            if (block instanceof ItemList list) {
                list.items().forEach(this::item);
            } else if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    String name =
                            row.cells().isEmpty() ? "" : row.cells().get(0).plain();
                    if (!name.isBlank()) {
                        List<String> does = row.cells().stream()
                                .skip(1)
                                .map(c -> c.plain())
                                .filter(c -> !c.isBlank())
                                .toList();
                        all.add(new InteractiveElements.Element(
                                name, String.join("; ", does), remarks.line(row.span())));
                    }
                }
            } else if (block instanceof CodeBlock code && example == null) {
                example = new InteractiveElements.Example(
                        heading, PlanEntry.Sample.trimmed(code.language(), code.text()));
            } else {
                BlockTexts.of(List.of(block)).stream()
                        .filter(t -> !t.text().isBlank())
                        .forEach(this::text);
            }
        }
    }

    private void text(BlockTexts text) {
        Matcher m = SPECIFY.matcher(text.text());
        if (text.text().length() <= Limits.STATEMENT_LENGTH && m.matches()) {
            specify = Arrays.stream(m.group("what").split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+"))
                    .map(w -> w.replaceFirst("^(?:its|the|their)\\s+", "").strip())
                    .filter(w -> !w.isEmpty())
                    .toList();
        } else {
            notes.add(remarks.note(text.text(), remarks.line(text.span())));
        }
    }

    private void item(Item item) {
        int line = remarks.line(item.span());
        List<String> nested = BlockTexts.of(item.blocks()).stream()
                .map(BlockTexts::text)
                .filter(t -> !t.isBlank())
                .toList();
        List<Field> fields = item.lines().isEmpty()
                ? List.of()
                : FieldReader.ofLine(item.lines().get(0), true, item);
        List<String> does = new ArrayList<>();
        String name = BlockTexts.label(BlockTexts.joined(item.lines()));
        if (!fields.isEmpty()) {
            int cut = name.indexOf(':');
            String label = item.lines().get(0).unmarked(fields.get(0).labelSpan());
            String rest = cut < 0 ? "" : name.substring(cut + 1).strip();
            does.add(rest);
            name = label;
        }
        does.addAll(nested);
        if (!name.isBlank()) {
            does.removeIf(String::isEmpty);
            all.add(new InteractiveElements.Element(name, String.join("; ", does), line));
        }
    }
}
