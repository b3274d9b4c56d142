package dev.episodelint.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints a plan as YAML that {@link PlanReader} reads back: equal plans give the same text, one item per line. */
public final class PlanYaml {
    private static final Pattern PLAIN = Pattern.compile(
            "(?![-+]?\\d{4}-\\d\\d?-\\d)[\\p{Alnum}$+\\p{IsLatin}](?:(?!: |:$| #)[ -~\u00A1-\u2027\u2030-\uD7FF])*(?<! )");
    private static final Pattern SPECIAL = Pattern.compile("(?i)null|~|true|false|yes|no|on|off|y|n|=|<<");
    private static final Pattern BLOCK = Pattern.compile("(?s)[!-~][ -~\u00A1-\u2027\u2030-\uD7FF\n]*[!-~]");

    private final StringBuilder out = new StringBuilder();

    private PlanYaml() {}

    public static String print(Plan plan) {
        PlanYaml yaml = new PlanYaml();
        yaml.plan(plan);
        return yaml.out.toString();
    }

    private void plan(Plan plan) {
        if (!plan.title().isEmpty()) {
            key(0, "title", plan.title());
        }
        texts(0, "notes", plan.notes());
        if (!plan.phases().isEmpty()) {
            line(0, "phases:");
            for (Plan.Phase phase : plan.phases()) {
                line(1, "- number: " + phase.number());
                optional(2, "name", phase.name());
                texts(
                        2,
                        "kinds",
                        phase.kinds().stream().map(PlannedItem.Kind::id).toList());
                texts(2, "tasks", phase.tasks());
            }
        }
        elements(plan.elements());
        if (!plan.successes().isEmpty()) {
            line(0, "success:");
            for (SuccessMetric success : plan.successes()) {
                key(1, "- name", success.name());
                key(2, "target", percent(success.target()));
            }
        }
        if (plan.data() != null) {
            key(0, "data", plan.data());
        }
        texts(0, "next", plan.next());
        if (!plan.episodes().isEmpty()) {
            line(0, "episodes:");
            plan.episodes().forEach(this::episode);
        }
        if (out.isEmpty()) {
            line(0, "{}");
        }
    }

    /** The number without an unnecessary decimal point. */
    static String percent(double target) {
        String number = target == Math.rint(target)
                ? String.format(Locale.ROOT, "%.0f", Math.abs(target))
                : String.valueOf(Math.abs(target));
        return (target < 0 ? "-" : "+") + number + " %";
    }

    private void elements(InteractiveElements elements) {
        if (elements.equals(InteractiveElements.NONE)) {
            return;
        }
        line(0, "elements:");
        key(1, "section", elements.section());
        if (elements.specify().isEmpty()) {
            line(1, "specify: []");
        }
        texts(1, "specify", elements.specify());
        if (elements.phase() > 0) {
            line(1, "phase: " + elements.phase());
        }
        if (!elements.all().isEmpty()) {
            line(1, "all:");
            for (InteractiveElements.Element element : elements.all()) {
                key(2, "- name", element.name());
                optional(3, "does", element.does());
            }
        }
        texts(1, "notes", elements.notes());
        if (elements.example() != null) {
            line(1, "example:");
            key(2, "name", elements.example().name());
            sample(2, elements.example().sample());
        }
    }

    private void episode(Plan.Episode episode) {
        line(1, "- number: " + quoted(episode.number()));
        optional(2, "series", episode.series());
        optional(2, "title", episode.title());
        texts(2, "notes", episode.notes());
        texts(2, "strengths", episode.strengths());
        texts(2, "done", episode.done().stream().map(PlanEntry::name).toList());
        if (!episode.groups().isEmpty()) {
            line(2, "groups:");
            episode.groups().forEach(this::group);
        }
    }

    private void group(Plan.Group group) {
        key(3, "- name", group.name());
        if (group.phase() > 0) {
            line(4, "phase: " + group.phase());
        }
        metrics(group.asks().stream()
                .filter(a -> a.kind() == PlannedItem.Kind.METRIC)
                .toList());
        PlanReader.KEYS.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getKey()))
                .forEach(e -> asks(
                        e.getValue(),
                        group.asks().stream()
                                .filter(a -> a.kind() == e.getKey())
                                .toList()));
        texts(4, "notes", group.notes());
    }

    /** Groups metrics by owner; a repeated name starts a new group, since a map can contain it only once. */
    private void metrics(List<PlanEntry> metrics) {
        if (!metrics.isEmpty()) {
            line(4, "metrics:");
        }
        int i = 0;
        while (i < metrics.size()) {
            int from = i;
            String of = metrics.get(i).of();
            if (of.isEmpty()) {
                line(5, "- values:");
            } else {
                key(5, "- of", of);
                line(6, "values:");
            }
            while (i < metrics.size()
                    && metrics.get(i).of().equals(of)
                    && !metrics.subList(from, i).stream()
                            .map(PlanEntry::name)
                            .toList()
                            .contains(metrics.get(i).name())) {
                metric(metrics.get(i));
                i++;
            }
        }
    }

    private void metric(PlanEntry metric) {
        String name = quoted(metric.name());
        if (metric.note() == null) {
            line(7, metric.value() == null ? name + ":" : name + ": " + quoted(metric.value()));
            return;
        }
        line(7, name + ":");
        if (metric.value() != null) {
            line(8, "value: " + quoted(metric.value()));
        }
        line(8, "note: " + quoted(metric.note()));
    }

    private void asks(String key, List<PlanEntry> asks) {
        if (!asks.isEmpty()) {
            line(4, key + ":");
        }
        for (PlanEntry ask : asks) {
            if (ask.sample() == null && ask.note() == null) {
                line(5, "- " + quoted(ask.name()));
            } else {
                key(5, "- name", ask.name());
                if (ask.note() != null) {
                    key(6, "note", ask.note());
                }
                if (ask.sample() != null) {
                    sample(6, ask.sample());
                }
            }
        }
    }

    private void sample(int depth, PlanEntry.Sample sample) {
        optional(depth, "language", sample.language());
        String text = sample.text();
        if (BLOCK.matcher(text).matches() && text.lines().noneMatch(l -> l.endsWith(" "))) {
            line(depth, "text: |-");
            text.lines().forEach(l -> line(l.isEmpty() ? 0 : depth + 1, l));
        } else {
            key(depth, "text", text);
        }
    }

    private void texts(int depth, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            line(depth, key + ":");
            texts.forEach(t -> line(depth + 1, "- " + quoted(t)));
        }
    }

    private void optional(int depth, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            key(depth, key, text);
        }
    }

    private void key(int depth, String key, String text) {
        line(depth, key + ": " + quoted(text));
    }

    private void line(int depth, String line) {
        out.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String quoted(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches();
        if (plain) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < ' ' || (c > '~' && !Character.isLetter(c)) || Character.isSurrogate(c)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
