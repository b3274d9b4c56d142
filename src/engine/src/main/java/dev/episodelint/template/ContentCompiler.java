package dev.episodelint.template;

import dev.episodelint.code.LanguageNames;
import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Table;
import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.BlockSpec;
import dev.episodelint.schema.ChecklistSpec;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Passage;
import dev.episodelint.schema.Scalars;
import dev.episodelint.schema.SectionSpec.Vocabulary;
import dev.episodelint.schema.TableSpec;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Learns from the blocks of one section of a template what documents must have there. */
final class ContentCompiler {

    private final SourceText source;
    private final SectionAddress address;
    private final List<Ambiguity> ambiguities;
    private final FieldCompiler fieldCompiler;
    final List<FieldSpec> fields = new ArrayList<>();
    final List<TableSpec> tables = new ArrayList<>();
    final List<BlockSpec> blocks = new ArrayList<>();
    final List<ChecklistSpec> checklists = new ArrayList<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> tokens = new LinkedHashMap<>();
    private final Map<String, Integer> alternatives = new LinkedHashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private boolean saysSame;

    ContentCompiler(SourceText source, SectionAddress address, List<Ambiguity> ambiguities) {
        this.source = source;
        this.address = address;
        this.ambiguities = ambiguities;
        this.fieldCompiler = new FieldCompiler(source, address, ambiguities);
    }

    ContentCompiler learn(List<Block> content) {
        for (Block block : content) {
            if (block instanceof Table table) {
                learn(table);
            } else if (block instanceof CodeBlock code) {
                learn(code);
            } else if (block instanceof ItemList list && isChecklist(list)) {
                learnChecklist(list);
            } else if (block instanceof Quote quote) {
                learn(quote.blocks());
            } else {
                note(block);
            }
        }
        List<Block> labelled = content.stream()
                .filter(b -> !(b instanceof ItemList list && isChecklist(list)) && !(b instanceof Quote))
                .toList();
        fields.addAll(fieldCompiler.specs(FieldReader.read(labelled)));
        alternatives.keySet().removeIf(text -> isField(text, fields));
        return this;
    }

    /** Learns the running text of a section; needs to know what else it asks for, so it comes last. */
    void learnText(List<Block> content, String heading, boolean hasSections) {
        boolean structured =
                hasSections || !fields.isEmpty() || !tables.isEmpty() || !blocks.isEmpty() || !checklists.isEmpty();
        passages.addAll(new PassageCompiler(source, heading, structured).passages(content));
    }

    Vocabulary vocabulary() {
        return new Vocabulary(texts, tokens, alternatives, passages);
    }

    /** Whether the section only says that it is like the one before. */
    boolean saysSame() {
        return saysSame;
    }

    /** Whether a line is a field with alternatives: it is judged as one, and the overlay can say otherwise. */
    private static boolean isField(String line, List<FieldSpec> specs) {
        return specs.stream()
                .anyMatch(s -> (line.startsWith(Wording.plain(s.label().text()))
                                && line.endsWith(s.value().wording().plain()))
                        || isField(line, s.nested()));
    }

    private static boolean isChecklist(ItemList list) {
        long tasks = list.items().stream().filter(i -> i.task().isPresent()).count();
        return tasks * 2 > list.items().size();
    }

    /** Notes the placeholders of a block and of all that is inside it. */
    private void note(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph.lines().forEach(this::note);
        } else if (block instanceof ItemList list) {
            for (Item item : list.items()) {
                item.lines().forEach(this::note);
                item.blocks().forEach(this::inItem);
            }
        } else if (block instanceof Quote quote) {
            quote.blocks().forEach(this::note);
        } else if (block instanceof Html html) {
            learnLines(html.span());
        } else if (block instanceof CodeBlock code) {
            code.lines().forEach(l -> note(Wording.of(l.text()), l.span()));
        } else if (block instanceof Table table) {
            table.rows().forEach(r -> r.cells().forEach(this::note));
        }
    }

    /** Fences, tables and checklists are required inside a list item as they are outside. */
    private void inItem(Block block) {
        if (block instanceof CodeBlock code) {
            learn(code);
        } else if (block instanceof Table table) {
            learn(table);
        } else if (block instanceof ItemList list && isChecklist(list)) {
            learnChecklist(list);
        } else {
            note(block);
        }
    }

    /** Notes the placeholders of source lines that have no finer structure. */
    void learnLines(Span lines) {
        int last = source.lineAt(Math.max(lines.start(), lines.end() - 1));
        for (int line = source.lineAt(lines.start()); line <= last; line++) {
            note(Wording.of(source.line(line)), source.lineSpan(line));
        }
    }

    private void note(Inline line) {
        if (TemplateConventions.saysSame(line)) {
            saysSame = true;
        } else if (TemplateConventions.isDots(line)
                || TemplateConventions.asksToDeleteItself(line.plain())
                || line.links().stream().anyMatch(l -> TemplateConventions.leadsNowhere(l.destination()))) {
            texts.putIfAbsent(line.unmarked(), source.lineAt(line.span().start()));
        } else {
            note(Wording.of(line), line.span());
        }
    }

    private void note(Wording wording, Span at) {
        int line = source.lineAt(at.start());
        if (wording.hasPlaceholders()) {
            texts.putIfAbsent(wording.plain(), line);
            wording.tokens().forEach(t -> tokens.putIfAbsent(t, line));
        } else if (!TemplateConventions.choice(wording.text()).isEmpty()
                || (isLabelled(wording.text())
                        && !TemplateConventions.alternatives(Wording.afterColon(wording.text()))
                                .isEmpty())) {
            alternatives.putIfAbsent(wording.plain(), line);
        }
    }

    /** Bare words with slashes are words; with bars, or behind a label, they are alternatives. */
    private static boolean isLabelled(String text) {
        return text.contains(": ") || text.contains("|");
    }

    private void learn(Table table) {
        TableSpec spec = TableSpecReader.read(table, source, address, ambiguities);
        tables.add(spec);
        table.header().cells().forEach(this::note);
        for (int i = 0; i < table.rows().size(); i++) {
            int line = source.lineAt(table.rows().get(i).span().start());
            for (Wording cell : spec.rows().get(i).cells()) {
                if (cell.hasPlaceholders() && !cell.isFiller()) {
                    texts.putIfAbsent(cell.plain(), line);
                    cell.tokens().stream()
                            .filter(t -> t.length() > 4 || !Character.isLetter(t.charAt(0)))
                            .forEach(t -> tokens.putIfAbsent(t, line));
                }
            }
        }
    }

    private void learn(CodeBlock code) {
        if (code.fence() == null) {
            note(code);
            return;
        }
        int line = source.lineAt(code.span().start());
        List<Wording> lines =
                code.lines().stream().map(l -> Wording.of(l.text())).toList();
        code.lines().forEach(l -> note(Wording.of(l.text()), l.span()));
        List<FieldSpec> record = RecordSpecReader.spec(code, source);
        boolean open = lines.stream().anyMatch(Wording::hasPlaceholders);
        BlockSpec.Form form = open || !code.language().isEmpty() ? BlockSpec.Form.SAMPLE : BlockSpec.Form.DEFAULT;
        if (record.isEmpty() && !open) {
            ambiguities.add(address.ambiguity(
                    line,
                    "the text of this block may be an example, a structure to follow, or text that may stay",
                    form == BlockSpec.Form.SAMPLE ? "an example, to be replaced" : "text that may stay",
                    "block",
                    "{ form: structure }"));
        }
        List<String> languages =
                code.language().isEmpty() ? List.of() : List.of(LanguageNames.canonical(code.language()));
        blocks.add(new BlockSpec(form, languages, lines, record, Scalars.of(source, code), true, line));
    }

    private void learnChecklist(ItemList list) {
        int line = source.lineAt(list.span().start());
        List<ChecklistSpec.ItemSpec> items = new ArrayList<>();
        long labelled =
                list.items().stream().filter(ContentCompiler::isLabelled).count();
        for (Item item : list.items()) {
            if (item.task().isPresent()) {
                items.add(itemSpec(item, labelled > 1));
            }
            item.lines().forEach(this::note);
            item.blocks().forEach(this::note);
        }
        boolean listeners = TemplateConventions.speaksToListeners(String.join(" / ", address.titles()));
        ambiguities.add(address.ambiguity(
                line,
                "this checklist may be the author's or the listener's",
                listeners ? "the listener's: open boxes may stay" : "the author's: boxes are to be ticked",
                "checklist",
                listeners ? "author" : "listener"));
        checklists.add(new ChecklistSpec(
                listeners ? ChecklistSpec.Audience.LISTENER : ChecklistSpec.Audience.AUTHOR, items, true, line));
    }

    private static boolean isLabelled(Item item) {
        List<Field> fields = FieldReader.read(List.of(listOf(item)));
        return fields.size() == 1
                && Wording.of(fields.get(0).value()).isOnePlaceholder()
                && !Wording.of(fields.get(0).label()).hasPlaceholders();
    }

    private static ItemList listOf(Item item) {
        return new ItemList(item.span(), false, List.of(item));
    }

    private ChecklistSpec.ItemSpec itemSpec(Item item, boolean labels) {
        int line = source.lineAt(item.span().start());
        String text = item.lines().isEmpty() ? "" : item.lines().get(0).raw();
        Wording wording = Wording.of(text);
        boolean conditional = TemplateConventions.isConditional(wording);
        List<FieldSpec> nested = fieldCompiler.specs(FieldReader.read(item.blocks()));
        if (labels && nested.isEmpty() && isLabelled(item)) {
            String label =
                    FieldReader.ofLine(item.lines().get(0), true, item).get(0).label();
            return new ChecklistSpec.ItemSpec(ChecklistSpec.Form.LABELLED, Title.of(label), nested, conditional, line);
        }
        ChecklistSpec.Form form =
                wording.hasPlaceholders() || !nested.isEmpty() ? ChecklistSpec.Form.SAMPLE : ChecklistSpec.Form.FIXED;
        return new ChecklistSpec.ItemSpec(form, Title.of(text), nested, conditional, line);
    }
}
