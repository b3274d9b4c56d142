package dev.episodelint.document;

import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Markdown document: immutable, every node with its true place in the source. */
public record Document(SourceText source, @Nullable FrontMatter frontMatter, Section root, List<LimitHit> limitHits)
        implements Node {

    public Document {
        limitHits = List.copyOf(limitHits);
    }

    @Override
    public Span span() {
        return new Span(0, source.length());
    }

    @Override
    public List<Section> children() {
        return List.of(root);
    }
}
