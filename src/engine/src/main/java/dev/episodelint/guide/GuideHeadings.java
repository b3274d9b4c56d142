package dev.episodelint.guide;

import dev.episodelint.plan.Plan;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Classifies the headings of a guide. */
final class GuideHeadings {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PHASE = Pattern.compile(
            "(?:phase|stage|sprint|milestone|wave|iteration|step|quarter|week|month)\\s+(?<number>\\d{1,2}|[ivx]{1,4})\\b\\W*(?<name>.*?)\\W*",
            FLAGS);
    private static final Pattern EPISODE = Pattern.compile(
            "\\W*(?:podcast\\s+)?(?<noun>\\p{L}[\\p{L}\\p{M}]{1,20}\\.?)\\s*#?\\s*0*(?<number>\\d{1,4}(?:\\.\\d{1,3})?)\\s*[:.\u2013\u2014-]?\\s*(?<title>.*)",
            FLAGS);
    private static final Pattern SERIES = Pattern.compile(
            "(?<title>.*?)\\s*\\((?<series>[^()\\d]*\\p{L}[^()\\d]*)\\)\\s*(?:[-\u2013\u2014:]\\s*)?(?<note>.*)");
    private static final Pattern OF_SERIES = Pattern.compile(
            "(?:series|season|show)\\s*[:\u2013\u2014-]\\s*(?<name>.+)|(?<before>.+?)\\s+(?:series|season)", FLAGS);
    private static final Pattern STRENGTHS = Pattern.compile(
            ".*\\b(?:strengths?|strong points?|strong sides?|works well|good already|already good|keep)\\b.*", FLAGS);
    private static final Pattern DONE = Pattern.compile(
            ".*\\b(?:already (?:created|done|there|made|written|in place|complete[d]?|exists?|built|covered|included)|completed?|done|finished|delivered|existing)\\b.*",
            FLAGS);
    private static final Pattern NEEDED = Pattern.compile(
            ".*\\b(?:enhancements?|improvements?|needed|required|requirements?|gaps?|to ?do|to add|missing|wanted|wish(?:es|list)?)\\b.*",
            FLAGS);
    private static final Pattern ELEMENTS =
            Pattern.compile(".*\\binteractive\\b.*\\b(?:elements?|components?|features?|parts?|tools?)\\b.*", FLAGS);
    private static final Pattern SUCCESS = Pattern.compile(
            ".*(?:\\b(?:success|impact|outcome)\\b.*\\b(?:metrics?|measures?|criteria|indicators?|targets?|goals?)\\b|\\bkpis?\\b|\\bmeasur(?:e|ing) (?:success|impact)\\b|\\btargets\\b).*",
            FLAGS);
    private static final Pattern NEXT =
            Pattern.compile(".*\\b(?:next (?:steps?|actions?)|follow[- ]?ups?|what(?:'|\u2019)?s next)\\b.*", FLAGS);
    private static final Pattern EACH = Pattern.compile(
            ".*\\b(?:each|every|all|per)\\b.*|\\W*(?:overview|elements|components|list|required)\\W*", FLAGS);
    private static final Pattern EXAMPLE = Pattern.compile(".*\\b(?:examples?|samples?|sketch)\\b.*", FLAGS);

    /** The maximum length of a heading. */
    private static final int LONGEST_HEADING = 300;

    private GuideHeadings() {}

    /** The heading of an episode. */
    record Named(
            String number,
            String title,
            @Nullable String series,
            @Nullable String note) {}

    static Optional<Named> episode(String heading, @Nullable String series) {
        Matcher m = EPISODE.matcher(heading);
        if (heading.length() > LONGEST_HEADING
                || !m.matches()
                || PHASE.matcher(heading.strip()).matches()) {
            return Optional.empty();
        }
        String title = m.group("title").strip();
        Matcher s = SERIES.matcher(title);
        if (s.matches() && !s.group("title").isBlank()) {
            String note = s.group("note").strip();
            return Optional.of(new Named(
                    m.group("number"), s.group("title"), s.group("series").strip(), note.isEmpty() ? null : note));
        }
        return Optional.of(new Named(m.group("number"), title, series, null));
    }

    static Optional<String> series(String heading) {
        Matcher m = OF_SERIES.matcher(heading.strip());
        return heading.length() <= LONGEST_HEADING && m.matches()
                ? Optional.of((m.group("name") == null ? m.group("before") : m.group("name")).strip())
                : Optional.empty();
    }

    /** The heading of a phase. */
    static Optional<Plan.Phase> phase(String heading) {
        Matcher m = PHASE.matcher(heading.strip());
        return heading.length() <= LONGEST_HEADING && m.matches()
                ? Optional.of(new Plan.Phase(number(m.group("number")), m.group("name"), java.util.List.of()))
                : Optional.empty();
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Math.max(1, Integer.parseInt(text));
        }
        int sum = 0;
        int before = 0;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int value = c == 'i' ? 1 : c == 'v' ? 5 : 10;
            sum += value > before && before > 0 ? value - 2 * before : value;
            before = value;
        }
        return sum;
    }

    static boolean strengths(String heading) {
        return says(heading, STRENGTHS);
    }

    static boolean done(String heading) {
        return says(heading, DONE);
    }

    static boolean needed(String heading) {
        return says(heading, NEEDED);
    }

    static boolean elements(String heading) {
        return says(heading, ELEMENTS);
    }

    static boolean success(String heading) {
        return says(heading, SUCCESS);
    }

    static boolean next(String heading) {
        return says(heading, NEXT);
    }

    /** Whether the following content applies to every episode. */
    static boolean each(String heading) {
        return says(heading, EACH);
    }

    static boolean example(String heading) {
        return says(heading, EXAMPLE);
    }

    private static boolean says(String heading, Pattern what) {
        return heading.length() <= LONGEST_HEADING && what.matcher(heading).matches();
    }
}
