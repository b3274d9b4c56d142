package dev.episodelint.parse;

import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.LimitHit;
import dev.episodelint.document.Subject;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.node.Node;

/** Reads Markdown. Any text is a document: no input makes this throw. */
public final class MarkdownParser {
    private MarkdownParser() {}

    public static Document parse(SourceText source) {
        return parse(source, List.of());
    }

    /**
     * Reads the text in segments, so that whatever is open at the end of a segment ends there.
     *
     * @param cuts the starts of the second and further segments, each the start of a line
     */
    public static Document parse(SourceText source, List<Integer> cuts) {
        try {
            return read(source, cuts);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // Nobody can list what a parser does with hostile text; the words at least must not be lost.
            return LinesOnly.read(source);
        }
    }

    private static Document read(SourceText source, List<Integer> cuts) {
        List<LimitHit> limitHits = new ArrayList<>();
        String text = CommonMark.visible(source.text());
        FrontMatter frontMatter = FrontMatterReader.read(source, limitHits);
        InlineBatch inlines = new InlineBatch(source, text, limitHits);
        int nesting = Limits.nesting(source.lineCount());
        List<Supplier<Subject>> pieces = new ArrayList<>();
        for (Span segment : segments(source, FrontMatterReader.bodyStart(source, frontMatter), cuts)) {
            Node blocks = blocks(text, segment, nesting, limitHits);
            Segment place = new Segment(source, text, segment.start());
            pieces.addAll(new BlockReader(place, inlines, limitHits).read(blocks));
        }
        inlines.read();
        List<Subject> read = new ArrayList<>(pieces.size());
        pieces.forEach(piece -> read.add(piece.get()));
        limitHits.sort(Comparator.comparing(LimitHit::span));
        return new Document(source, frontMatter, Sections.nest(read, source.length()), limitHits);
    }

    private static Node blocks(String text, Span segment, int nesting, List<LimitHit> limitHits) {
        String part = text.substring(segment.start(), segment.end());
        try {
            return CommonMark.blocks(part, nesting);
        } catch (IllegalArgumentException tooManyCells) {
            limitHits.add(new LimitHit(LargestTable.in(text, segment), "table", "1,000,000 cells"));
            return CommonMark.blocksWithoutTables(part, nesting);
        }
    }

    private static List<Span> segments(SourceText source, int start, List<Integer> cuts) {
        List<Span> segments = new ArrayList<>();
        int from = start;
        for (int cut : cuts.stream().sorted().toList()) {
            if (cut > from && cut < source.length()) {
                segments.add(new Span(from, cut));
                from = cut;
            }
        }
        segments.add(new Span(from, source.length()));
        return segments;
    }
}
