package dev.episodelint.kinds;

import dev.episodelint.conformance.MalformedTask;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Item;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.Set;
import java.util.function.Consumer;

/** Checkboxes that Markdown does not read as such. */
final class TaskShapeKind implements RuleKind<Item, NoOptions> {

    @Override
    public String name() {
        return "task-shape";
    }

    @Override
    public Class<Item> subject() {
        return Item.class;
    }

    @Override
    public NoOptions options(YamlValue options) {
        return NoOptions.read(options);
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
