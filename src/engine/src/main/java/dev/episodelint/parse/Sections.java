package dev.episodelint.parse;

import dev.episodelint.document.Block;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Section;
import dev.episodelint.document.Subject;
import dev.episodelint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nests a flat sequence of headings and blocks. */
final class Sections {
    private Sections() {}

    /** @param length the length of the whole text, where the root ends */
    static Section nest(List<Subject> pieces, int length) {
        Open root = new Open(null, 0);
        Deque<Open> open = new ArrayDeque<>();
        open.push(root);
        for (Subject piece : pieces) {
            if (piece instanceof Heading heading) {
                closeDownTo(open, heading.level(), heading.span().start());
                open.push(new Open(heading, heading.span().start()));
            } else if (piece instanceof Block block) {
                open.element().blocks.add(block);
            }
        }
        closeDownTo(open, 1, length);
        return root.closed(length);
    }

    /** Closes every open section whose level is the given one or deeper. */
    private static void closeDownTo(Deque<Open> open, int level, int end) {
        while (open.element().level() >= level) {
            Section closed = open.pop().closed(end);
            open.element().sections.add(closed);
        }
    }

    private static final class Open {
        private final @Nullable Heading heading;
        private final int start;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();

        private Open(@Nullable Heading heading, int start) {
            this.heading = heading;
            this.start = start;
        }

        private int level() {
            return heading == null ? 0 : heading.level();
        }

        private Section closed(int end) {
            return new Section(heading, new Span(start, end), blocks, sections);
        }
    }
}
