package dev.episodelint.plan;

import dev.episodelint.yaml.YamlValue;
import dev.episodelint.yaml.YamlValue.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a plan in YAML; throws {@link dev.episodelint.yaml.ProblemException} for everything that is invalid. */
public final class PlanReader {
    /** The keys of a group with lists of texts, each with its kind of requirement. */
    static final Map<PlannedItem.Kind, String> KEYS = Map.of(
            PlannedItem.Kind.DIAGRAM, "diagrams",
            PlannedItem.Kind.TOPIC, "topics",
            PlannedItem.Kind.CODE, "code",
            PlannedItem.Kind.SECTION, "sections",
            PlannedItem.Kind.INSIGHT, "insights");

    private static final List<String> KINDS =
            Arrays.stream(PlannedItem.Kind.values()).map(PlannedItem.Kind::id).toList();
    private static final Pattern NUMBER = Pattern.compile("0*(?<number>\\d{1,4}(?:\\.\\d{1,3})?)");
    private static final Pattern PERCENT =
            Pattern.compile("(?<sign>[-+\u2212\u2013]?)\\s*(?<number>\\d{1,6}(?:\\.\\d{1,6})?)\\s*%?");

    private PlanReader() {}

    public static Plan read(YamlValue yaml) {
        Fields fields = yaml.fields("title", "notes", "phases", "elements", "success", "data", "next", "episodes");
        List<Plan.Episode> episodes = new ArrayList<>();
        Map<List<String>, Integer> known = new HashMap<>();
        for (YamlValue entry : list(fields, "episodes")) {
            Plan.Episode episode = episode(entry);
            String series = episode.series() == null ? "" : WordStems.key(episode.series());
            Integer before = known.putIfAbsent(List.of(episode.number(), series), episode.line());
            if (before != null) {
                throw entry.fault(
                        "Repeated episode `" + episode.number() + "`, the first is on line " + before,
                        "give all that is asked of it in one entry");
            }
            episodes.add(episode);
        }
        List<SuccessMetric> successes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlValue entry : list(fields, "success")) {
            Fields f = entry.fields("name", "target");
            String name = text(f.require("name"));
            if (!names.add(name)) {
                throw f.require("name").fault("Repeated success metric `" + name + "`", null);
            }
            successes.add(new SuccessMetric(name, percent(f.require("target")), null, null));
        }
        return new Plan(
                fields.get("title").map(PlanReader::text).orElse(""),
                texts(fields, "notes"),
                phases(list(fields, "phases")),
                fields.get("elements").map(PlanReader::elements).orElse(InteractiveElements.NONE),
                successes,
                fields.get("data").map(PlanReader::text).orElse(null),
                texts(fields, "next"),
                episodes);
    }

    private static List<Plan.Phase> phases(List<YamlValue> list) {
        List<Plan.Phase> phases = new ArrayList<>();
        for (YamlValue entry : list) {
            Fields f = entry.fields("number", "name", "kinds", "tasks");
            int number = f.get("number").map(PlanReader::phase).orElse(phases.size() + 1);
            if (phases.stream().anyMatch(p -> p.number() == number)) {
                throw entry.fault("Repeated phase `" + number + "`", null);
            }
            List<PlannedItem.Kind> kinds = list(f, "kinds").stream()
                    .map(k -> PlannedItem.Kind.values()[KINDS.indexOf(k.oneOf(KINDS))])
                    .toList();
            phases.add(
                    new Plan.Phase(number, f.get("name").map(PlanReader::text).orElse(""), texts(f, "tasks"), kinds));
        }
        return phases;
    }

    private static InteractiveElements elements(YamlValue yaml) {
        Fields f = yaml.fields("section", "specify", "phase", "all", "notes", "example");
        List<InteractiveElements.Element> all = new ArrayList<>();
        for (YamlValue entry : list(f, "all")) {
            if (entry.isText()) {
                all.add(new InteractiveElements.Element(text(entry), "", line(entry)));
            } else {
                Fields e = entry.fields("name", "does");
                String does = e.get("does").map(YamlValue::text).orElse("");
                all.add(new InteractiveElements.Element(text(e.require("name")), does, line(entry)));
            }
        }
        InteractiveElements.Example example = f.get("example")
                .map(e -> {
                    Fields g = e.fields("name", "language", "text");
                    return new InteractiveElements.Example(text(g.require("name")), sample(g));
                })
                .orElse(null);
        return new InteractiveElements(
                f.get("section").map(PlanReader::text).orElse(InteractiveElements.SECTION),
                f.byName().containsKey("specify") ? texts(f, "specify") : InteractiveElements.SPECIFY,
                f.get("phase").map(PlanReader::phase).orElse(0),
                all,
                texts(f, "notes"),
                example);
    }

    private static Plan.Episode episode(YamlValue yaml) {
        Fields f = yaml.fields("number", "series", "title", "notes", "strengths", "done", "groups");
        YamlValue number = f.require("number");
        Matcher m = NUMBER.matcher(number.text());
        if (!m.matches()) {
            throw number.fault("Unexpected `" + number.text() + "`, expected the number of an episode", null);
        }
        List<PlanEntry> done = list(f, "done").stream()
                .map(v -> PlanEntry.of(PlannedItem.Kind.CLAIM, text(v), line(v)))
                .toList();
        return new Plan.Episode(
                m.group("number"),
                f.get("series").map(PlanReader::text).orElse(null),
                f.get("title").map(PlanReader::text).orElse(""),
                texts(f, "notes"),
                texts(f, "strengths"),
                done,
                list(f, "groups").stream().map(PlanReader::group).toList(),
                line(yaml));
    }

    private static Plan.Group group(YamlValue yaml) {
        Fields f =
                yaml.fields("name", "phase", "metrics", "diagrams", "topics", "code", "sections", "insights", "notes");
        List<PlanEntry> asks = new ArrayList<>();
        list(f, "metrics").forEach(v -> metrics(v, asks));
        KEYS.forEach((kind, key) -> list(f, key).forEach(v -> asks.add(ask(kind, v))));
        return new Plan.Group(
                text(f.require("name")), f.get("phase").map(PlanReader::phase).orElse(0), asks, texts(f, "notes"));
    }

    private static void metrics(YamlValue yaml, List<PlanEntry> asks) {
        Fields f = yaml.fields("of", "values");
        String of = f.get("of").map(PlanReader::text).orElse("");
        Set<String> names = new HashSet<>();
        f.require("values").entries().forEach((key, value) -> {
            String name = text(key);
            if (!names.add(name)) {
                throw key.fault("Repeated metric `" + name + "`", null);
            }
            if (value.isMap() && !value.isNothing()) {
                Fields g = value.fields("value", "note");
                asks.add(PlanEntry.metric(
                        of,
                        name,
                        g.get("value").map(YamlValue::text).orElse(null),
                        g.get("note").map(YamlValue::text).orElse(null),
                        line(key)));
            } else {
                asks.add(PlanEntry.metric(of, name, value.isNothing() ? null : value.text(), null, line(key)));
            }
        });
    }

    private static PlanEntry ask(PlannedItem.Kind kind, YamlValue yaml) {
        if (yaml.isText()) {
            return PlanEntry.of(kind, text(yaml), line(yaml));
        }
        Fields f = yaml.fields("name", "language", "text", "note");
        return new PlanEntry(
                kind,
                "",
                text(f.require("name")),
                null,
                f.get("text").isPresent() || f.get("language").isPresent() ? sample(f) : null,
                f.get("note").map(YamlValue::text).orElse(null),
                line(yaml));
    }

    private static PlanEntry.Sample sample(Fields f) {
        return new PlanEntry.Sample(
                f.get("language").map(YamlValue::text).orElse(""),
                f.require("text").text());
    }

    private static int phase(YamlValue yaml) {
        int phase = yaml.number();
        if (phase == 0) {
            throw yaml.fault("Unexpected `0`, expected the number of a phase, from 1", null);
        }
        return phase;
    }

    private static double percent(YamlValue yaml) {
        Double percent = percent(yaml.text());
        if (percent == null) {
            throw yaml.fault("Unexpected `" + yaml.text() + "`, expected a change in percent such as `+40 %`", null);
        }
        return percent;
    }

    /** A percentage such as {@code +40 %}; null for other texts. */
    static @Nullable Double percent(String text) {
        Matcher m = PERCENT.matcher(text.strip());
        if (!m.matches()) {
            return null;
        }
        double number = Double.parseDouble(m.group("number"));
        return m.group("sign").isEmpty() || m.group("sign").equals("+") ? number : -number;
    }

    private static List<YamlValue> list(Fields fields, String key) {
        return fields.get(key).map(YamlValue::list).orElse(List.of());
    }

    private static List<String> texts(Fields fields, String key) {
        return list(fields, key).stream().map(PlanReader::text).toList();
    }

    private static String text(YamlValue yaml) {
        String text = yaml.text();
        if (text.isBlank()) {
            throw yaml.fault("Expected a text, found nothing", null);
        }
        return text;
    }

    private static int line(YamlValue yaml) {
        return yaml.location().line();
    }
}
