package dev.episodelint.parse;

import dev.episodelint.document.CodeBlock.Fence;
import dev.episodelint.document.CodeBlock.Line;
import dev.episodelint.document.Document;
import dev.episodelint.parse.BrokenFence.Kind;
import dev.episodelint.parse.FencedBlocks.Found;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds fences that swallow what follows them, and reads the document again as if they ended where they should. */
public final class FenceRepair {

    private static final Pattern OPENER = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*[A-Za-z0-9_+#.-]+[ \\t]*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{2,6}[ \\t]+\\S.*", Pattern.DOTALL);

    private FenceRepair() {}

    /**
     * What a repair leads to.
     *
     * @param document the source, with every broken block cut short; its fence counts as not closed
     */
    public record Repaired(Document document, List<BrokenFence> broken) {

        public Repaired {
            broken = List.copyOf(broken);
        }
    }

    /**
     * Names every broken fence once, and cuts the document where something can be recovered.
     *
     * @param first the source as it was read without repair
     */
    public static Repaired repair(SourceText source, Document first) {
        List<BrokenFence> broken = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        String text = CommonMark.visible(source.text());
        int cut = firstCut(source, FencedBlocks.in(first), broken);
        int work = 0;
        while (cut >= 0) {
            cuts.add(cut);
            work += source.length() - cut;
            if (cuts.size() == Limits.FENCE_REPAIRS || work > Limits.FENCE_REPAIR_LENGTH) {
                break;
            }
            Span rest = new Span(cut, source.length());
            cut = firstCut(source, FencedBlocks.in(source, text, rest), broken);
        }
        return new Repaired(cuts.isEmpty() ? first : MarkdownParser.parse(source, cuts), broken);
    }

    /** Names the broken fences up to the first that can be cut, and returns its cut; -1 when there is none. */
    private static int firstCut(SourceText source, List<Found> blocks, List<BrokenFence> broken) {
        for (Found block : blocks) {
            OptionalInt opener = innerOpener(block);
            if (block.fence().closed() && opener.isEmpty()) {
                continue;
            }
            int cut = cut(source, block, opener);
            Kind kind = block.fence().closed() ? Kind.INVERTED : Kind.UNCLOSED;
            broken.add(new BrokenFence(block.fence().span(), kind, cut));
            if (cut >= 0) {
                return cut;
            }
        }
        return -1;
    }

    /** The index of the first line that can only be meant as the start of another block. */
    private static OptionalInt innerOpener(Found block) {
        String mark = block.fence().mark();
        for (int i = 0; i < block.lines().size(); i++) {
            Matcher opener = OPENER.matcher(block.lines().get(i).text());
            // A longer outer fence is how one quotes a shorter one, so that is no damage.
            if (opener.matches() && opener.group(1).startsWith(mark)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static int cut(SourceText source, Found block, OptionalInt opener) {
        if (!block.topLevel() && opener.isEmpty()) {
            return -1;
        }
        List<Line> lines = block.lines();
        int end = opener.orElse(lines.size());
        int heading = firstLine(source, lines.subList(0, end), FenceRepair::isHeading);
        if (heading >= 0) {
            return heading;
        }
        if (opener.isPresent()) {
            int line = source.lineAt(lines.get(end).span().start());
            // Inside a quote the line begins with its mark, so nothing can be cut there.
            return OPENER.matcher(source.line(line)).matches() ? source.lineStart(line) : -1;
        }
        return isYaml(block.fence()) ? -1 : firstLine(source, lines, FenceRepair::isDivider);
    }

    private static int firstLine(SourceText source, List<Line> lines, BiPredicate<SourceText, Integer> test) {
        for (Line candidate : lines) {
            int line = source.lineAt(candidate.span().start());
            if (source.line(line - 1).isBlank() && test.test(source, line)) {
                return source.lineStart(line);
            }
        }
        return -1;
    }

    private static boolean isHeading(SourceText source, int line) {
        return HEADING.matcher(source.line(line)).matches();
    }

    private static boolean isDivider(SourceText source, int line) {
        boolean followed = line == source.lineCount() || source.line(line + 1).isBlank();
        return followed && source.line(line).strip().equals("---");
    }

    /** There, a line of dashes parts two documents. */
    private static boolean isYaml(Fence fence) {
        return fence.language().equals("yaml") || fence.language().equals("yml");
    }
}
