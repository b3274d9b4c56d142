package dev.episodelint.document;

import dev.episodelint.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A heading and all that follows it, up to the next heading of its level or a higher one.
 *
 * @param heading null for the root, which holds the whole document
 * @param span from the heading's start to the start of the next section that is not inside this one
 * @param blocks what stands before the first section inside this one
 */
public record Section(@Nullable Heading heading, Span span, List<Block> blocks, List<Section> sections)
        implements Node {

    public Section {
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** 1 to 6; 0 for the root. */
    public int level() {
        return heading == null ? 0 : heading.level();
    }

    @Override
    public List<Node> children() {
        return Stream.of(Stream.ofNullable(heading), blocks.stream(), sections.stream())
                .<Node>flatMap(s -> s)
                .toList();
    }

    /** Every section below this one, in document order, this one not included. */
    public Stream<Section> descendants() {
        return sections.stream().flatMap(s -> Stream.concat(Stream.of(s), s.descendants()));
    }
}
