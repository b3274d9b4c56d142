package dev.episodelint.plan;

import dev.episodelint.claim.DrawingLanguages;
import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.Node;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All text of a document, split into sentences, with an index of words. */
final class DocumentSentences {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s+(?=[\\p{Lu}\\p{N}*\"(])|<br\\s*/?>");
    private static final int EXCERPT = 120;

    /** The kind of block that contains a sentence. */
    enum Form {
        HEADING,
        PROSE,
        ROW,
        CODE,
        DRAWING
    }

    /**
     * A sentence, a table row or a line of code.
     *
     * @param block the index of its block
     * @param terms the stems of its words, in order
     * @param around the stems of the headings above it
     * @param announces whether it introduces the text below it
     */
    record Line(
            Form form,
            int block,
            int number,
            Span span,
            String text,
            List<WordStems.Term> terms,
            Set<String> around,
            boolean announces) {

        boolean has(String stem) {
            return terms.stream().anyMatch(t -> t.stem().equals(stem));
        }

        /** Whether another line is in the same block, or is introduced by this one. */
        boolean goesOnIn(Line next) {
            return next.block == block || (announces && next.form != Form.HEADING);
        }

        PlanAnswer.Evidence evidence() {
            return new PlanAnswer.Evidence(number, excerpt(text));
        }
    }

    /** A drawing: the indexes of its first and last line in {@link #all()}, with the text that introduces it. */
    record Figure(int from, int to) {}

    private static final Pattern DRAWN =
            Pattern.compile("[\u2500-\u259f\u25a0-\u25ff\u2190-\u21ff]|--+>|->|=+>|<-|\\+--|^\\s*[|v]\\s*$");

    private final SourceText source;
    private int block;
    private final List<Line> all = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Set<Integer>> byTerm = new HashMap<>();

    private DocumentSentences(SourceText source) {
        this.source = source;
    }

    static DocumentSentences of(Document document) {
        DocumentSentences lines = new DocumentSentences(document.source());
        lines.section(document.root(), Set.of());
        for (int i = 0; i < lines.all.size(); i++) {
            for (WordStems.Term term : lines.all.get(i).terms()) {
                lines.byTerm
                        .computeIfAbsent(term.stem(), t -> new LinkedHashSet<>())
                        .add(i);
            }
        }
        return lines;
    }

    List<Line> all() {
        return all;
    }

    List<Figure> figures() {
        return figures;
    }

    /** The lines that contain a word, by index in {@link #all()}, in order. */
    Set<Integer> with(String stem) {
        return byTerm.getOrDefault(stem, Set.of());
    }

    static String excerpt(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        int end = flat.offsetByCodePoints(0, Math.min(EXCERPT, flat.codePointCount(0, flat.length())));
        return flat.substring(0, end);
    }

    private void section(Section section, Set<String> above) {
        Set<String> around = new HashSet<>(above);
        if (section.heading() != null) {
            block++;
            add(Form.HEADING, section.heading().text().span(), around);
            if (section.level() > 1) {
                around.addAll(WordStems.of(section.heading().text().plain()));
            }
        }
        Set<String> words = Set.copyOf(around);
        section.blocks().stream().flatMap(Block::walk).forEach(n -> node(n, words));
        section.sections().forEach(s -> section(s, Set.copyOf(around)));
    }

    private void node(Node node, Set<String> around) {
        if (node instanceof Block || node instanceof Item) {
            block++;
        }
        if (node instanceof Paragraph paragraph) {
            inlines(paragraph.lines(), around);
        } else if (node instanceof Item item) {
            inlines(item.lines(), around);
        } else if (node instanceof Table table) {
            add(Form.ROW, table.header().span(), around);
            for (Table.Row row : table.rows()) {
                block++;
                add(Form.ROW, row.span(), around);
            }
        } else if (node instanceof CodeBlock code) {
            code(code, around);
        }
    }

    private void inlines(List<Inline> inlines, Set<String> around) {
        for (Inline inline : inlines) {
            int from = inline.span().start();
            Matcher end = SENTENCE_END.matcher(source.slice(inline.span()));
            while (end.find()) {
                add(Form.PROSE, new Span(from, inline.span().start() + end.end()), around);
                from = inline.span().start() + end.end();
            }
            add(
                    Form.PROSE,
                    new Span(from, inline.span().end()),
                    around,
                    inline.unmarked().endsWith(":"));
            if (inline.links().stream().anyMatch(l -> l.image())) {
                figures.add(new Figure(Math.max(0, all.size() - 1), all.size()));
            }
        }
    }

    private void code(CodeBlock code, Set<String> around) {
        boolean drawn = DrawingLanguages.isLanguage(code.language()) || (DrawingLanguages.mayBe(code) && isDrawn(code));
        int from = all.size();
        for (CodeBlock.Line line : code.lines()) {
            add(drawn ? Form.DRAWING : Form.CODE, line.span(), around);
        }
        if (drawn && all.size() > from) {
            boolean introduced = from > 0 && all.get(from - 1).form() != Form.CODE;
            figures.add(new Figure(introduced ? from - 1 : from, all.size()));
        }
    }

    /** Pattern of drawings with arrows or boxes made of characters. */
    private static boolean isDrawn(CodeBlock code) {
        return code.lines().stream().anyMatch(l -> DRAWN.matcher(l.text()).find());
    }

    private void add(Form form, Span whole, Set<String> around) {
        boolean announces =
                form == Form.HEADING || source.slice(whole).stripTrailing().endsWith(":");
        add(form, whole, around, announces);
    }

    /** The start of a line that exceeds the maximum length of a sentence. */
    private void add(Form form, Span whole, Set<String> around, boolean announces) {
        Span span = new Span(whole.start(), Math.min(whole.end(), whole.start() + Limits.PARAGRAPH_LENGTH));
        String text = source.slice(span);
        List<WordStems.Term> terms = WordStems.in(text);
        if (!terms.isEmpty()) {
            all.add(new Line(form, block, source.lineAt(span.start()), span, text, terms, around, announces));
        }
    }
}
