package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.schema.ChecklistSpec;
import dev.episodelint.schema.ChecklistSpec.Audience;
import dev.episodelint.schema.ChecklistSpec.Form;
import dev.episodelint.schema.ChecklistSpec.ItemSpec;
import dev.episodelint.schema.Title;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names items that are missing from a checklist, and boxes of the author's that are still open. */
final class ChecklistCheck {
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("\\b(?:n/?a|not applicable|does not apply)\\b", Pattern.CASE_INSENSITIVE);

    private final SectionContent content;
    private final FieldCheck fields;
    private final Departures out;
    private final RequirementLog log;

    ChecklistCheck(SectionContent content, FieldCheck fields, RequirementLog log) {
        this.content = content;
        this.fields = fields;
        this.out = log.out();
        this.log = log;
    }

    void run(ChecklistSpec spec) {
        List<Item> items = content.items();
        List<Item> tasks = items.stream().filter(i -> i.task().isPresent()).toList();
        List<ItemSpec> wanted = spec.items().stream()
                .filter(i -> i.form() != Form.SAMPLE && !i.conditional())
                .toList();
        List<ItemSpec> missing = wanted.stream()
                .filter(w -> items.stream().noneMatch(i -> answers(i, w)))
                .toList();
        boolean none = tasks.isEmpty() && missing.size() == wanted.size();
        if (none && spec.required() && !looksMalformed()) {
            Departure lack =
                    out.add(new Type.MissingChecklist(content.title(), names(spec.items())), content.at(), spec.line());
            log.lack(log.weights().checklist(spec), lack);
            return;
        }
        Span at = tasks.isEmpty() ? content.at() : textSpan(tasks.get(0));
        if (!none && missing.size() == wanted.size() && wanted.size() > 1) {
            // Another list stands in its place: one cause, one finding.
            String all = String.join(
                    "`, `", missing.stream().map(m -> m.title().text()).toList());
            Departure lack =
                    out.add(new Type.MissingItem(all), at, missing.get(0).line());
            missing.forEach(m -> lack(m, spec, lack));
        } else if (!none) {
            missing.forEach(
                    m -> lack(m, spec, out.add(new Type.MissingItem(m.title().text()), at, m.line())));
        }
        have(spec, items);
        samples(spec, tasks);
        if (spec.audience() == Audience.AUTHOR) {
            tasks.stream().filter(i -> isOpen(i, spec)).forEach(this::open);
        }
    }

    private void lack(ItemSpec item, ChecklistSpec spec, Departure lack) {
        if (spec.required() && Weights.isOwed(item, spec)) {
            log.lack(List.of(log.weights().item(item)), lack);
        }
    }

    private void have(ChecklistSpec spec, List<Item> items) {
        if (!spec.required()) {
            return;
        }
        for (ItemSpec wanted : spec.items()) {
            if (wanted.form() != Form.SAMPLE && Weights.isOwed(wanted, spec)) {
                items.stream()
                        .filter(i -> answers(i, wanted))
                        .findFirst()
                        .ifPresent(i -> log.have(log.weights().item(wanted), taskSpan(i)));
            }
        }
    }

    /** The box and the text beside it. */
    private static Span taskSpan(Item item) {
        Span text = textSpan(item);
        int start = item.task().map(t -> t.span().start()).orElse(text.start());
        return new Span(Math.min(start, text.start()), text.end());
    }

    private boolean looksMalformed() {
        return content.lines().anyMatch(l -> MalformedTask.find(l).isPresent());
    }

    private static String names(List<ItemSpec> items) {
        return String.join(
                "`, `", items.stream().limit(3).map(i -> i.title().text()).toList());
    }

    static boolean answers(Item item, ItemSpec spec) {
        if (item.lines().isEmpty()) {
            return false;
        }
        Inline line = item.lines().get(0);
        String text = MalformedTask.without(line.plain());
        if (spec.form() == Form.LABELLED) {
            return FieldReader.ofLine(line, true, item).stream()
                            .anyMatch(f -> spec.title().matches(f.label()))
                    || startsWith(line.plain(), spec);
        }
        String own = Title.key(text);
        String wanted = spec.title().key();
        int tolerated = wanted.length() / 8;
        return spec.title().matches(text)
                || own.startsWith(wanted + " ")
                || new LevenshteinDistance(tolerated).apply(own, wanted) >= 0;
    }

    private static boolean startsWith(String text, ItemSpec spec) {
        return (Title.key(text) + " ").startsWith(spec.title().key() + " ");
    }

    /** Items made after a sample have the fields that stand below it in the template. */
    private void samples(ChecklistSpec spec, List<Item> tasks) {
        if (spec.items().stream().noneMatch(i -> i.form() == Form.SAMPLE)) {
            return;
        }
        List<Item> own = tasks.stream()
                .filter(t -> spec.items().stream().noneMatch(i -> i.form() != Form.SAMPLE && answers(t, i)))
                .toList();
        if (spec.required()) {
            own.forEach(t -> log.have(log.weights().sampleItem(spec), taskSpan(t)));
        }
        for (ItemSpec sample : spec.items()) {
            if (!sample.nested().isEmpty()) {
                own.forEach(t -> fields.below(t, sample.nested(), name(t)));
                return;
            }
        }
    }

    private static String name(Item item) {
        String text = item.lines().isEmpty() ? "" : item.lines().get(0).plain();
        int colon = text.indexOf(": ");
        return colon > 0 ? text.substring(0, colon) : text;
    }

    private boolean isOpen(Item item, ChecklistSpec spec) {
        boolean open = item.task().filter(t -> !t.ticked()).isPresent();
        String text = item.lines().isEmpty() ? "" : item.lines().get(0).plain();
        boolean excused = NOT_APPLICABLE.matcher(text).find()
                && spec.items().stream().anyMatch(i -> i.conditional() && answers(item, i));
        boolean struck = !item.lines().isEmpty() && item.lines().get(0).raw().startsWith("~~");
        return open && !excused && !struck && !out.isNamed(textSpan(item));
    }

    private void open(Item item) {
        item.task().ifPresent(t -> out.add(new Type.OpenItem(name(item)), t.span(), 0));
    }

    private static Span textSpan(Item item) {
        List<Inline> lines = new ArrayList<>(item.lines());
        return lines.isEmpty() ? item.span() : lines.get(0).span();
    }
}
