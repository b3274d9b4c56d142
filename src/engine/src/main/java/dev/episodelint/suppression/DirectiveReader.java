package dev.episodelint.suppression;

import dev.episodelint.suppression.Directive.Name;
import dev.episodelint.suppression.SuppressionFlaw.Type;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import dev.episodelint.yaml.Nearest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code DIRECTIVE RULE, RULE until DATE -- reason}, and reports its flaws. */
final class DirectiveReader {
    private static final List<String> KNOWN = Stream.concat(
                    Arrays.stream(SuppressionScope.values()).map(SuppressionScope::directive),
                    Stream.of(SuppressionScope.ENABLE))
            .toList();
    private static final int LONGEST_NAME = 60;
    private static final String UNTIL = "until";
    private static final String DATE = "2027-01-31";

    private static final Pattern NAME =
            Pattern.compile("\\s*(episode-lint(?:-[^\\s,]*|[\\s:_]+(?:dis|en)able[^\\s,]*))", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR = Pattern.compile("(?<![^\\s,])(?:--+|—|–)");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");

    private final LinterComment comment;
    private final SourceText source;
    private final List<SuppressionFlaw> flaws;

    private DirectiveReader(LinterComment comment, SourceText source, List<SuppressionFlaw> flaws) {
        this.comment = comment;
        this.source = source;
        this.flaws = flaws;
    }

    /** Empty if the directive cannot be understood. */
    static Optional<Directive> read(LinterComment comment, SourceText source, List<SuppressionFlaw> flaws) {
        return new DirectiveReader(comment, source, flaws).read();
    }

    private Optional<Directive> read() {
        String text = comment.text(source);
        int base = comment.inside(source).start();
        Matcher m = NAME.matcher(text);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String name = m.group(1).replaceAll("\\s+", " ");
        Span nameSpan = new Span(base + m.start(1), base + m.end(1));
        if (!KNOWN.contains(name)) {
            String near = Nearest.hint(cut(name.replaceAll("[ :_]+", "-")), KNOWN);
            malformed(nameSpan, "Unknown directive `" + cut(name) + "`", sentence(near));
            return Optional.empty();
        }
        if (!comment.isClosed(source)) {
            malformed(
                    nameSpan, "Unclosed comment `" + name + "`", "Close it with `-->`; now it hides all that follows");
            return Optional.empty();
        }
        Matcher separator = SEPARATOR.matcher(text);
        boolean separated = separator.find(m.end());
        List<Name> words = words(text, m.end(), separated ? separator.start() : text.length(), base);
        String reason = separated ? reason(text.substring(separator.end())) : null;
        return read(name, nameSpan, words, reason, separated);
    }

    private static @Nullable String reason(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '-' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        String reason = text.substring(0, end).replaceAll("\\s+", " ").strip();
        return reason.isEmpty() ? null : reason;
    }

    private static List<Name> words(String text, int from, int to, int base) {
        List<Name> words = new ArrayList<>();
        Matcher m = WORD.matcher(text).region(from, to);
        while (m.find()) {
            words.add(new Name(m.group(), new Span(base + m.start(), base + m.end())));
        }
        return words;
    }

    private Optional<Directive> read(
            String name, Span nameSpan, List<Name> words, @Nullable String reason, boolean separated) {
        List<Name> named = named(words, separated);
        List<Name> rules = distinct(named);
        if (rules.isEmpty()) {
            malformed(nameSpan, "Missing rule in `" + name + "`", "Name it as findings do at their end");
            return Optional.empty();
        }
        if (rules.size() > Limits.SUPPRESSED_RULES) {
            String problem = "Over the limit of `" + Limits.SUPPRESSED_RULES + "` rules in one comment";
            malformed(
                    rules.get(Limits.SUPPRESSED_RULES).span(),
                    problem,
                    "Split it, or set the rules in `episode-lint.yaml`");
            return Optional.empty();
        }
        List<Name> rest = words.subList(named.size(), words.size());
        List<Name> dated = !rest.isEmpty() && rest.get(0).text().equals(UNTIL) ? rest : List.of();
        Name date = dated.size() > 1 ? dated.get(1) : null;
        LocalDate until = date == null ? null : date(date);
        SuppressionScope scope = Arrays.stream(SuppressionScope.values())
                .filter(s -> s.directive().equals(name))
                .findFirst()
                .orElse(null);
        boolean usable = scope == null
                ? isEndWithoutDate(name, dated)
                : isDateSound(dated, until, separated) && hasReason(name, reason);
        return Optional.of(
                new Directive(comment.span(), scope, rules, reason, until, date == null ? null : date.span(), usable));
    }

    /**
     * @param separated whether dashes precede the reason; without them, words that are not rules are taken for a
     *     misplaced reason
     */
    private static List<Name> named(List<Name> words, boolean separated) {
        int end = 0;
        while (end < words.size()
                && !words.get(end).text().equals(UNTIL)
                && (separated || end == 0 || words.get(end).text().contains("/"))) {
            end++;
        }
        return words.subList(0, end);
    }

    /** At most one more than the limit. */
    private static List<Name> distinct(List<Name> named) {
        Map<String, Name> byText = new LinkedHashMap<>();
        named.stream()
                .takeWhile(n -> byText.size() <= Limits.SUPPRESSED_RULES)
                .forEach(n -> byText.putIfAbsent(n.text(), n));
        return List.copyOf(byText.values());
    }

    private boolean isEndWithoutDate(String name, List<Name> dated) {
        if (!dated.isEmpty()) {
            String problem = "Unexpected `until` in `" + name + "`";
            malformed(dated.get(0).span(), problem, "Write it where the rule is disabled");
        }
        return dated.isEmpty();
    }

    /** @param dated {@code until} and all words after it; empty without a date */
    private boolean isDateSound(List<Name> dated, @Nullable LocalDate until, boolean separated) {
        if (dated.size() == 1) {
            malformed(dated.get(0).span(), "Missing date after `until`", "Write it like `until " + DATE + "`");
        } else if (dated.size() > 1 && until == null) {
            Name date = dated.get(1);
            String problem = "Unexpected date `" + cut(date.text()) + "`, expected one such as `" + DATE + "`";
            malformed(date.span(), problem, "Write the last day on which it holds");
        } else if (separated && dated.size() > 2) {
            Name surplus = dated.get(2);
            String problem = "Unexpected `" + cut(surplus.text()) + "` after the date";
            malformed(surplus.span(), problem, "Name rules before `until`");
        } else {
            return true;
        }
        return false;
    }

    private boolean hasReason(String name, @Nullable String reason) {
        if (reason == null) {
            flaws.add(new SuppressionFlaw(new Type.MissingReason(name), comment.span()));
        }
        return reason != null;
    }

    private static @Nullable LocalDate date(Name word) {
        try {
            return word.text().matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(word.text()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void malformed(Span span, String problem, String expected) {
        flaws.add(SuppressionFlaw.malformed(span, problem, expected));
    }

    static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    static String sentence(String hint) {
        return hint.isEmpty() ? hint : Character.toUpperCase(hint.charAt(0)) + hint.substring(1);
    }
}
