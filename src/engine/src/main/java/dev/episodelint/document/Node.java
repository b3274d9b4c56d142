package dev.episodelint.document;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A node of a document's tree: a section, a block, a line of text and whatever lies between them. */
public interface Node extends Subject {

    /** The nodes directly inside this one, in document order. */
    List<? extends Node> children();

    /** This node and every node inside it at any depth, in document order: the one walk there is. */
    default Stream<Node> walk() {
        return walk(node -> true);
    }

    /** The walk without what stands inside nodes that it does not enter. */
    default Stream<Node> walk(Predicate<Node> enters) {
        Walk walk = new Walk(this, enters);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Those nodes of the walk that are of one type. */
    default <T extends Node> Stream<T> walk(Class<T> type) {
        return walk().filter(type::isInstance).map(type::cast);
    }
}
