package dev.episodelint.guide;

import dev.episodelint.block.BlockNode;
import dev.episodelint.block.Blocks;
import dev.episodelint.claim.DrawingLanguages;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Table;
import dev.episodelint.plan.BlockTexts;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanEntry;
import dev.episodelint.plan.PlannedItem.Kind;
import dev.episodelint.text.SourceText;
import dev.episodelint.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the requirements of a guide under one heading. */
final class GuideGroup {
    private static final Pattern DRAWN_TITLE = Pattern.compile(
            "(?m)^\\s*(?:title:?\\s+|subgraph\\s+(?:\\w+\\s*\\[)?|accTitle:\\s*)[\"']?(?<title>[^\"'\\]\\n]+)");
    private static final Pattern YAML_COMMENT = Pattern.compile("(?:^|\\s)#\\s?(?<text>.*)$");
    private static final List<String> VALUE_COLUMNS =
            List.of("target", "required", "expected", "goal", "value", "wanted", "to", "actual", "current");

    private final String name;
    private final Kind kind;
    private final SourceText source;
    private final GuideRemarks remarks;
    private final List<PlanEntry> asks = new ArrayList<>();
    private final List<PlanEntry> texts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String owner = "";

    GuideGroup(String name, SourceText source, GuideRemarks remarks) {
        this.name = name;
        this.kind = GuideVocabulary.ofHeading(name);
        this.source = source;
        this.remarks = remarks;
    }

    List<String> notes() {
        return notes;
    }

    /** The owner of the metrics that follow. */
    void owner(String of) {
        owner = of;
    }

    /** If one entry is about a drawing, the others are too: {@code Show load balancing, illustrate the handshake}. */
    Plan.Group group() {
        boolean drawn = kind == Kind.TOPIC && texts.stream().anyMatch(t -> GuideVocabulary.draws(t.name()));
        List<PlanEntry> all = new ArrayList<>(asks);
        for (PlanEntry text : texts) {
            all.add(drawn && text.kind() == Kind.TOPIC ? text.of(Kind.DIAGRAM) : text);
        }
        all.replaceAll(a -> a.name().isBlank() ? a.named(name) : a);
        contradictions(all);
        return new Plan.Group(name, 0, all, notes);
    }

    private void contradictions(List<PlanEntry> all) {
        for (int i = 0; i < all.size(); i++) {
            PlanEntry ask = all.get(i);
            for (PlanEntry before : all.subList(0, i)) {
                if (ask.kind() == Kind.METRIC
                        && before.kind() == Kind.METRIC
                        && ask.of().equals(before.of())
                        && ask.name().equals(before.name())) {
                    remarks.say(
                            ask.line(),
                            "`" + ask.name() + "` is asked for twice: `" + before.value() + "` on line " + before.line()
                                    + ", and `" + ask.value() + "`");
                }
            }
        }
    }

    /** @param note a remark; empty for none */
    void leaf(String text, int line, String note) {
        PlanEntry ask = GuideVocabulary.entry(BlockTexts.label(text), kind, line);
        String of = ask.kind() == Kind.METRIC ? owner : "";
        texts.add(new PlanEntry(ask.kind(), of, ask.name(), ask.value(), null, note.isEmpty() ? null : note, line));
    }

    /** A table of metrics has one metric per row; in other tables the first column names the requirements. */
    void table(Table table) {
        int value = valueColumn(table);
        for (Table.Row row : table.rows()) {
            List<Inline> cells = row.cells();
            int line = remarks.line(row.span());
            String first = cells.isEmpty() ? "" : cells.get(0).plain();
            String text = value > 0 && value < cells.size() ? cells.get(value).plain() : "";
            if (first.isBlank()) {
                String said = BlockTexts.row(table, row);
                if (!said.isBlank()) {
                    notes.add(remarks.note(said, line));
                }
            } else if (!text.isBlank() && (kind == Kind.METRIC || isMeasured(first, text))) {
                asks.add(PlanEntry.metric(owner, first, text, others(table, row, value), line));
            } else {
                PlanEntry ask = GuideVocabulary.entry(first, kind == Kind.METRIC ? Kind.TOPIC : kind, line);
                asks.add(new PlanEntry(
                        ask.kind(), ask.of(), ask.name(), ask.value(), null, others(table, row, 0), ask.line()));
            }
        }
    }

    private static boolean isMeasured(String name, String text) {
        return Values.named(name, text, 0).measured() != null;
    }

    /** The column with the required value, otherwise the last one. */
    private static int valueColumn(Table table) {
        List<Inline> header = table.header().cells();
        for (String word : VALUE_COLUMNS) {
            for (int i = 1; i < header.size(); i++) {
                if (List.of(header.get(i).plain().toLowerCase(Locale.ROOT).split("\\W+"))
                        .contains(word)) {
                    return i;
                }
            }
        }
        return header.size() - 1;
    }

    private static @Nullable String others(Table table, Table.Row row, int value) {
        List<String> said = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).plain();
            if (i != value && !cell.isBlank()) {
                String header = i < table.header().cells().size()
                        ? table.header().cells().get(i).plain()
                        : "";
                said.add(header.isBlank() ? cell : header + ": " + cell);
            }
        }
        return said.isEmpty() ? null : String.join("; ", said);
    }

    void code(CodeBlock code) {
        int line = remarks.line(code.span());
        if (DrawingLanguages.isLanguage(code.language())) {
            Matcher m = DRAWN_TITLE.matcher(code.text());
            String title = m.find() ? m.group("title").strip() : name;
            asks.add(PlanEntry.of(Kind.DIAGRAM, title, PlanEntry.Sample.trimmed(code.language(), code.text()), line));
            return;
        }
        List<BlockNode> read = Blocks.read(source, code, l -> List.of()).documents();
        if (kind == Kind.CODE) {
            asks.add(PlanEntry.of(Kind.CODE, name, PlanEntry.Sample.trimmed(code.language(), code.text()), line));
        } else if (read.stream().anyMatch(n -> !(n instanceof BlockNode.Scalar))) {
            read.forEach(n -> node(n, owner, name, null));
            comments(code);
        } else {
            literals(code);
        }
    }

    private void node(BlockNode node, String of, String key, BlockNode.@Nullable Entry entry) {
        int line = remarks.line(entry == null ? node.span() : entry.key().span());
        if (node instanceof BlockNode.Mapping map) {
            String path = entry == null ? of : path(of, key);
            map.entries().forEach(e -> node(e.value(), path, e.name(), e));
        } else if (node instanceof BlockNode.Sequence list
                && list.items().stream().anyMatch(i -> !(i instanceof BlockNode.Scalar))) {
            String path = entry == null ? of : path(of, key);
            list.items().forEach(i -> node(i, path, key, null));
        } else if (entry == null && node instanceof BlockNode.Sequence list) {
            list.items().forEach(i -> leaf(((BlockNode.Scalar) i).value(), remarks.line(i.span()), ""));
        } else if (entry == null) {
            leaf(source.slice(node.span()), line, "");
        } else {
            String value = node instanceof BlockNode.Scalar scalar ? scalar.value() : source.slice(node.span());
            String flat = value.replaceAll("\\s*\\R\\s*(?:-\\s+)?", ", ").replaceFirst("^-\\s+", "");
            asks.add(PlanEntry.metric(of, key, flat.isBlank() ? null : flat, null, line));
        }
    }

    /** A comment in a YAML block belongs to the value on its line, otherwise to the group. */
    private void comments(CodeBlock code) {
        for (CodeBlock.Line line : code.lines()) {
            Matcher m = YAML_COMMENT.matcher(line.text());
            if (!code.language().startsWith("y") || !m.find() || m.group("text").isBlank()) {
                continue;
            }
            int number = remarks.line(line.span());
            boolean value = false;
            for (int i = 0; i < asks.size(); i++) {
                PlanEntry ask = asks.get(i);
                boolean quoted = ask.value() != null && ask.value().contains("#");
                if (ask.line() == number && ask.kind() == Kind.METRIC && !quoted) {
                    asks.set(
                            i,
                            PlanEntry.metric(
                                    ask.of(),
                                    ask.name(),
                                    ask.value(),
                                    m.group("text").strip(),
                                    number));
                    value = true;
                }
            }
            if (!value) {
                notes.add(m.group("text").strip());
            }
        }
    }

    private void literals(CodeBlock code) {
        int first = code.lines().isEmpty()
                ? remarks.line(code.span())
                : remarks.line(code.lines().get(0).span());
        NamedLiteralReader literals = NamedLiteralReader.of(
                code.lines().stream().map(CodeBlock.Line::text).toList(), first);
        literals.entries()
                .forEach(e -> asks.add(PlanEntry.metric(path(owner, e.of()), e.name(), e.value(), e.note(), e.line())));
        literals.notes().stream()
                .map(NamedLiteralReader.Piece::text)
                .filter(t -> !t.isBlank())
                .forEach(notes::add);
        boolean text =
                literals.entries().isEmpty() && List.of("", "text", "txt").contains(code.language());
        for (NamedLiteralReader.Piece piece : literals.samples()) {
            if (text) {
                notes.add(remarks.note(piece.text(), piece.line()));
            } else {
                String called = piece.name().isEmpty() ? name : piece.name();
                asks.add(PlanEntry.of(
                        Kind.CODE, called, PlanEntry.Sample.trimmed(code.language(), piece.text()), piece.line()));
            }
        }
    }

    private static String path(String of, String key) {
        return of.isEmpty() ? key : key.isEmpty() ? of : of + " / " + key;
    }
}
