package dev.episodelint.guide;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Divider;
import dev.episodelint.document.Html;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.plan.BlockTexts;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanEntry;
import dev.episodelint.plan.PlannedItem;
import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of a guide about one episode, in the order of the text. A code block belongs to the last heading
 * before it: a Markdown heading, an item in bold, or a line that ends with a colon.
 */
final class GuideEpisode {
    /** The current heading. */
    private enum Mode {
        STRENGTHS,
        DONE,
        ASKS
    }

    private final GuideHeadings.Named named;
    private final SourceText source;
    private final GuideRemarks remarks;
    private final List<String> notes = new ArrayList<>();
    private final List<String> strengths = new ArrayList<>();
    private final List<PlanEntry> done = new ArrayList<>();
    private final List<GuideGroup> groups = new ArrayList<>();
    private Mode mode = Mode.ASKS;
    private String wrapper = "Enhancements";
    private @Nullable GuideGroup group;

    private GuideEpisode(GuideHeadings.Named named, SourceText source, GuideRemarks remarks) {
        this.named = named;
        this.source = source;
        this.remarks = remarks;
    }

    static Plan.Episode read(GuideHeadings.Named named, Section section, SourceText source, GuideRemarks remarks) {
        GuideEpisode episode = new GuideEpisode(named, source, remarks);
        if (named.note() != null) {
            episode.notes.add(named.note());
        }
        episode.blocks(section.blocks());
        section.descendants().forEach(episode::section);
        return new Plan.Episode(
                named.number(),
                named.series(),
                named.title(),
                episode.notes,
                episode.strengths,
                episode.done,
                episode.groups.stream().map(GuideGroup::group).toList(),
                remarks.line(section.span()));
    }

    private void section(Section section) {
        heading(BlockTexts.title(section), true);
        blocks(section.blocks());
    }

    /** @param real whether it is a real heading, which may announce content beyond the lines directly below it */
    private void heading(String text, boolean real) {
        String label = BlockTexts.label(text).isBlank() ? wrapper : BlockTexts.label(text);
        if (GuideHeadings.strengths(label)) {
            mode = Mode.STRENGTHS;
            group = null;
        } else if (GuideHeadings.done(label)) {
            mode = Mode.DONE;
            group = null;
        } else if (real && GuideHeadings.needed(label)) {
            mode = Mode.ASKS;
            wrapper = label;
            group = null;
        } else {
            mode = Mode.ASKS;
            group = new GuideGroup(label, source, remarks);
            groups.add(group);
        }
    }

    private GuideGroup open() {
        if (group == null) {
            group = new GuideGroup(wrapper, source, remarks);
            groups.add(group);
        }
        return group;
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
    }

    private void block(Block block, @Nullable Block next) {
        GuideGroup before = group;
        take(block, next);
        if (before != null && before == group && GuideReader.isStructured(block)) {
            before.owner("");
        }
    }

    private void take(Block block, @Nullable Block next) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, next);
        } else if (block instanceof ItemList list) {
            for (int i = 0; i < list.items().size(); i++) {
                boolean last = i + 1 == list.items().size();
                item(list.items().get(i), last && list.ordered() && GuideReader.isStructured(next), list.ordered());
            }
        } else if (block instanceof Quote quote) {
            blocks(quote.blocks());
        } else if (mode != Mode.ASKS && !(block instanceof Divider) && !(block instanceof Html)) {
            BlockTexts.of(List.of(block)).forEach(t -> leaf(t.text(), remarks.line(t.span()), mode, ""));
        } else if (block instanceof CodeBlock code) {
            open().code(code);
        } else if (block instanceof Table table) {
            open().table(table);
        } else if (!(block instanceof Divider)) {
            BlockTexts.of(List.of(block)).forEach(t -> note(t.text(), remarks.line(t.span())));
        }
    }

    private void paragraph(Paragraph paragraph, @Nullable Block next) {
        String text = BlockTexts.joined(paragraph.lines());
        boolean bold = BlockTexts.isBold(paragraph.lines());
        boolean introduces = text.endsWith(":") && GuideReader.isStructured(next);
        String label = BlockTexts.label(text);
        if (introduces && !bold && (GuideHeadings.strengths(label) || GuideHeadings.done(label))) {
            heading(text, false);
        } else if (bold) {
            heading(text, true);
        } else if (introduces && group != null) {
            group.owner(label);
        } else if (introduces && mode == Mode.ASKS) {
            heading(text, false);
        } else if (paragraph.lines().size() > 1 && paragraph.lines().stream().allMatch(l -> isMetric(l.plain()))) {
            paragraph.lines().forEach(l -> leaf(l.plain(), remarks.line(l.span()), mode, ""));
        } else if (isMetric(text)) {
            leaf(text, remarks.line(paragraph.span()), mode, "");
        } else {
            note(text, remarks.line(paragraph.span()));
        }
    }

    private static boolean isMetric(String text) {
        return text.length() < 120
                && GuideVocabulary.entry(text, PlannedItem.Kind.TOPIC, 0).value() != null;
    }

    /** @param heads whether a block after its list belongs to it */
    private void item(Item item, boolean heads, boolean ordered) {
        String text = BlockTexts.joined(item.lines());
        int line = remarks.line(item.span());
        boolean nested = item.blocks().stream().anyMatch(GuideReader::isStructured);
        if (text.isBlank()) {
            blocks(item.blocks());
        } else if (BlockTexts.isBold(item.lines()) && (nested || heads || ordered)) {
            heading(text, false);
            blocks(item.blocks());
        } else if (heads || (nested && (group == null || mode != Mode.ASKS) && text.endsWith(":"))) {
            heading(text, false);
            blocks(item.blocks());
        } else if (nested && mode == Mode.ASKS) {
            nested(item, text);
        } else {
            Mode meant =
                    item.task().map(t -> t.ticked() ? Mode.DONE : Mode.ASKS).orElse(mode);
            leaf(text, line, meant, "");
            blocks(item.blocks());
        }
    }

    /** Reads the blocks below an item: its metrics, details of it, or other content. */
    private void nested(Item item, String text) {
        int line = remarks.line(item.span());
        List<String> below =
                BlockTexts.of(item.blocks()).stream().map(BlockTexts::text).toList();
        boolean metrics = below.stream().anyMatch(GuideEpisode::isMetric);
        if (!metrics && item.blocks().stream().allMatch(ItemList.class::isInstance)) {
            leaf(text, line, Mode.ASKS, String.join("; ", below));
            return;
        }
        GuideGroup around = open();
        if (metrics || text.endsWith(":")) {
            around.owner(BlockTexts.label(text));
        } else {
            leaf(text, line, Mode.ASKS, "");
        }
        blocks(item.blocks());
        around.owner("");
    }

    private void leaf(String text, int line, Mode meant, String note) {
        if (text.isBlank()) {
            return;
        }
        switch (meant) {
            case STRENGTHS -> strengths.add(text);
            case DONE -> done.add(PlanEntry.of(PlannedItem.Kind.CLAIM, text, line));
            case ASKS -> open().leaf(text, line, note);
        }
    }

    private void note(String text, int line) {
        if (!text.isBlank()) {
            (group == null ? notes : group.notes()).add(remarks.note(text, line));
        }
    }
}
