package dev.episodelint.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** A node and everything inside it in document order, without recursion. */
final class Walk implements Iterator<Node> {
    private final Deque<Node> ahead = new ArrayDeque<>();

    private final Predicate<Node> enters;

    Walk(Node first, Predicate<Node> enters) {
        this.enters = enters;
        ahead.push(first);
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty();
    }

    @Override
    public Node next() {
        if (ahead.isEmpty()) {
            throw new NoSuchElementException();
        }
        Node node = ahead.pop();
        List<? extends Node> children = enters.test(node) ? node.children() : List.of();
        for (int i = children.size() - 1; i >= 0; i--) {
            ahead.push(children.get(i));
        }
        return node;
    }
}
