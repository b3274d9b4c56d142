package dev.episodelint.kinds;

import dev.episodelint.conformance.MalformedTask;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Item;
import java.util.Set;
import java.util.function.Consumer;

/** Checkboxes that Markdown does not read as such. */
final class TaskShapeKind implements PlainRuleKind<Item> {

    @Override
    public String name() {
        return "task-shape";
    }

    @Override
    public Class<Item> subject() {
        return Item.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("box");
    }

    @Override
    public void check(Item item, NoOptions options, Document document, Consumer<Finding> findings) {
        if (item.task().isEmpty() && !item.lines().isEmpty()) {
            MalformedTask.find(item.lines().get(0))
                    .ifPresent(span -> findings.accept(
                            Finding.at(span, "box", document.source().slice(span))));
        }
    }
}
