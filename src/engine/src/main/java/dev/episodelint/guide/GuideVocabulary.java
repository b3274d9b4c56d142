package dev.episodelint.guide;

import dev.episodelint.plan.PlanEntry;
import dev.episodelint.plan.PlannedItem.Kind;
import dev.episodelint.plan.WordStems;
import dev.episodelint.text.Limits;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Determines the kinds of requirements from the words of a guide. */
final class GuideVocabulary {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DIAGRAM = words(
            "diagrams?|drawings?|illustrations?|visuals?|visuali[sz]ations?|flow ?charts?|charts?|infographics?|sketch(?:es)?");
    private static final Pattern CULTURE = words(
            "cultur(?:e|al)|organi[sz]ations?|organi[sz]ational|teams?|people|governance|leadership|ways of working");
    private static final Pattern METRIC =
            words("metrics?|numbers|figures|kpis?|benchmarks?|statistics|stats|performance|measurements?");
    private static final Pattern CODE = words(
            "code|snippets?|listings?|(?:implementation|programming|configuration|config) (?:examples?|samples?)");
    private static final Pattern SECTIONS = words("(?:new |missing |further )?sections|chapters");
    private static final Pattern SECTION =
            words("(?:sub)?(?:section|chapter)s? (?:on|about|for|covering|that|which|of)");
    private static final Pattern ANY_SECTION = words("sections?|chapters?");
    private static final Pattern ELEMENT =
            words("interactive|playgrounds?|simulat(?:or|ors|ion|ions)|calculators?|dashboards?|explorers?");
    private static final Pattern TOPIC = words("topics?|content|subjects?|explanations?");
    private static final Pattern DRAWS = Pattern.compile("(?:illustrate|draw|sketch|visuali[sz]e|diagram)\\b.*", FLAGS);
    private static final Pattern LABELLED =
            Pattern.compile("(?<name>[^:=|]{1,80}?)\\s*(?:[:=]|\\s[-\u2013\u2014])\\s+(?<value>\\S.*)");
    private static final Pattern LINK =
            Pattern.compile("[\\s,;:=(]+(?:(?:of|is|at|to|by|with|from|the|than|reaches|reached)\\s*)*$|\\)$", FLAGS);

    private GuideVocabulary() {}

    /** The kind of requirements under a heading; topics if the heading names no kind. */
    static Kind ofHeading(String heading) {
        if (DIAGRAM.matcher(heading).find()) {
            return Kind.DIAGRAM;
        }
        if (CULTURE.matcher(heading).find()) {
            return Kind.INSIGHT;
        }
        if (METRIC.matcher(heading).find()) {
            return Kind.METRIC;
        }
        if (CODE.matcher(heading).find()) {
            return Kind.CODE;
        }
        return SECTIONS.matcher(heading).find() ? Kind.SECTION : Kind.TOPIC;
    }

    /** The kind of an entry under a heading of the given kind. */
    static PlanEntry entry(String text, Kind heading, int line) {
        if (SECTION.matcher(text).find()) {
            return PlanEntry.of(Kind.SECTION, text, line);
        }
        if (heading == Kind.INSIGHT) {
            return PlanEntry.of(Kind.INSIGHT, text, line);
        }
        if (heading == Kind.DIAGRAM || DIAGRAM.matcher(text).find()) {
            return PlanEntry.of(Kind.DIAGRAM, text, line);
        }
        Optional<PlanEntry> metric = metric(text, heading == Kind.METRIC, line);
        if (metric.isPresent()) {
            return metric.get();
        }
        boolean code = heading == Kind.CODE || CODE.matcher(text).find();
        return PlanEntry.of(code ? Kind.CODE : heading == Kind.METRIC ? Kind.TOPIC : heading, text, line);
    }

    /** Whether an entry requires a drawing. */
    static boolean draws(String text) {
        return DRAWS.matcher(text).matches();
    }

    /** The kinds of requirements that the tasks of a phase are about. */
    static List<Kind> ofTasks(List<String> tasks) {
        String all = String.join("\n", tasks);
        return List.of(Kind.values()).stream().filter(k -> isAbout(all, k)).toList();
    }

    private static boolean isAbout(String tasks, Kind kind) {
        return switch (kind) {
            case METRIC -> METRIC.matcher(tasks).find();
            case DIAGRAM -> DIAGRAM.matcher(tasks).find();
            case TOPIC -> TOPIC.matcher(tasks).find();
            case CODE -> CODE.matcher(tasks).find();
            case SECTION -> ANY_SECTION.matcher(tasks).find();
            case INSIGHT -> CULTURE.matcher(tasks).find();
            case CLAIM -> false;
            case ELEMENT -> ELEMENT.matcher(tasks).find();
        };
    }

    /**
     * {@code Peak load: 12M RPS}, {@code 95% cache hit rate}; and under headings of metrics
     * {@code Cache hit rate of 95%}.
     */
    private static Optional<PlanEntry> metric(String text, boolean expected, int line) {
        if (text.length() > Limits.STATEMENT_LENGTH) {
            return Optional.empty();
        }
        Matcher m = LABELLED.matcher(text);
        if (m.matches() && isMeasured(m.group("name"), m.group("value"))) {
            return Optional.of(PlanEntry.metric(
                    "", m.group("name").strip(), m.group("value").strip(), null, line));
        }
        List<Value> values =
                Values.find(text, 0).stream().filter(v -> v.measured() != null).toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Value first = values.get(0);
        String behind = text.substring(first.span().end());
        boolean telling = expected || !first.spelling().matches("\\d+");
        if (first.span().start() == 0 && telling && isName(behind)) {
            String name = behind.strip().replaceFirst("^(?i:of|for|in)\\s+(?:(?i:all|the)\\s+)?", "");
            return Optional.of(PlanEntry.metric("", name, first.spelling(), null, line));
        }
        Value last = values.get(values.size() - 1);
        String before = LINK.matcher(text.substring(0, last.span().start())).replaceFirst("");
        boolean ends = text.substring(last.span().end()).strip().matches("[).]?");
        return expected && ends && isName(before)
                ? Optional.of(PlanEntry.metric("", before.strip(), last.spelling(), null, line))
                : Optional.empty();
    }

    private static boolean isName(String text) {
        return !WordStems.of(text).isEmpty() && text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isMeasured(String name, @Nullable String value) {
        return value != null && Values.named(name, value, 0).measured() != null;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", FLAGS);
    }
}
