package dev.episodelint.schema;

import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import dev.episodelint.value.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark that says "fill me": {@code [Company]}, {@code $X}, {@code Xms}, {@code Y users}, {@code Lesson N},
 * {@code {{name}}}, {@code {what it does}}, {@code <your name>}, {@code YYYY-MM-DD}, {@code ____}.
 *
 * @param span relative to the text it was found in
 * @param form how it is written
 */
public record Placeholder(Span span, String token, Form form) {

    /** The habits of template authors. */
    public enum Form {
        BRACKETS,
        BRACES,
        ANGLES,
        /** A lone capital beside a unit or a currency sign; the token includes what it stands beside. */
        LETTER,
        DATE,
        BLANKS,
        /** A whole value that only shows what a value looks like: {@code (fill me in)}, {@code #0000}. */
        SAMPLE
    }

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]\\n]{1,400})\\]");
    /** One capital in brackets is a placeholder only together with the word before it or the unit around it. */
    private static final Pattern ONE_LETTER = Pattern.compile(
            "[\\p{L}]{2,}\\s\\[[A-Z]\\]|[$€£₹+]\\[[A-Z]\\](?:[\\p{L}%]+)?|\\[[A-Z]\\](?:[\\p{L}%]+| (?:min|ms|hours?|days?|weeks?|months?|years?|users?|engineers?)\\b)");

    /** Single braces hold words; next to a letter or another sign they are somebody's syntax. */
    private static final Pattern BRACES = Pattern.compile("\\{\\{[^{}\\n]{1,200}\\}\\}"
            + "|(?<![\\p{L}\\p{N}{}$#%@\\\\^_])\\{\\p{L}[\\p{L}\\p{N}'’,/()-]*(?: [\\p{L}\\p{N}'’,/()-]+)+\\}(?![{}])");

    private static final Pattern ANGLES =
            Pattern.compile("(?<![\\p{L}\\p{N}])<(?<name>\\p{L}[\\p{L}\\p{N}_-]*)(?:[ ][\\p{L}\\p{N}' ,_-]*)?>");
    private static final Set<String> HTML = Set.of(
            ("a abbr address article aside audio b blockquote body br button canvas caption cite code col colgroup data dd del"
                            + " details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
                            + " head header hr html i iframe img input ins kbd label legend li link main map mark menu meta"
                            + " nav object ol option p param picture pre progress q s samp script section select small"
                            + " source span strong style sub summary sup svg table tbody td template textarea tfoot th thead"
                            + " time title tr track u ul var video wbr center font")
                    .split(" "));
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}_\\[])"
            + "(?:[$€£₹][XYZ]{1,3}(?![\\p{L}\\p{N}])"
            + "|(?:\\d+\\.)?(?:X{1,3}|Y{1,3}|Z{1,3})%"
            + "|(?:X{1,3}|Y{1,3}|Z{1,3})(?:ms|s|min|hrs?|h|[KMGTP]B|[KMB]|x)(?![\\p{L}\\p{N}])"
            + "|(?:Episode|Lesson|Chapter|Part|Module|Unit|Week|Day|Session|Issue|Volume|Season|Sprint) (?:NN?|[XYZ])(?![\\p{L}\\p{N}+])"
            + "|(?:Company|Customer|Client|Team|System|Service|Product|Project) [XYZ](?![\\p{L}\\p{N}])"
            + "|(?<=^|^[-*+] |[:,;(~<>=–—] ?|\\b(?:of|to|by|for|in|within|over|under|after|at|than|about|up|from|every|per|and|or|until|saved|lost) )"
            + "[XYZ]\\+? (?:[a-z]{2,}s|data|people|staff|traffic)(?![a-z]))");
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}])YYYY(?:-MM(?:-DD)?)?(?![\\p{L}\\p{N}])");
    private static final Pattern BLANKS = Pattern.compile("(?<![\\p{L}\\p{N}_])_{3,}(?![\\p{L}\\p{N}_])");
    private static final Pattern NO_PLACEHOLDER =
            Pattern.compile("[ \\p{Lu}x]|\\^.*|[\\w-]+(?:, ?[\\w-]+)+|\\d{1,4}([,;–-]\\s*\\d{1,4})*|[*!/.\\-+]+|!\\w+");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}\\s]*");

    /** All placeholders of a line, leftmost first, none inside another; those inside opaque spans are not looked at. */
    public static List<Placeholder> find(String text, List<Span> opaque) {
        if (text.length() > Limits.INLINE_LENGTH) {
            return List.of();
        }
        List<Placeholder> found = new ArrayList<>();
        collect(text, ONE_LETTER, Form.BRACKETS, opaque, found);
        collect(text, BRACKETS, Form.BRACKETS, opaque, found);
        collect(text, BRACES, Form.BRACES, opaque, found);
        collect(text, ANGLES, Form.ANGLES, List.of(), found);
        collect(text, DATE, Form.DATE, opaque, found);
        collect(text, LETTER, Form.LETTER, opaque, found);
        collect(text, BLANKS, Form.BLANKS, opaque, found);
        found.sort(Comparator.comparing(Placeholder::span));
        return found;
    }

    /** Where the placeholders of a line of code stand. */
    public static List<Span> spans(String line) {
        return find(line, List.of()).stream().map(Placeholder::span).toList();
    }

    /** The token without its brackets. */
    public String inner() {
        return token.startsWith("[") && token.endsWith("]") ? token.substring(1, token.length() - 1) : token;
    }

    /** Whether the placeholder asks for a year or a date, and for which. */
    public Optional<ValueType.Kind> dateKind() {
        return ValueType.named(inner().toLowerCase(Locale.ROOT))
                .map(ValueType::kind)
                .filter(k -> k == ValueType.Kind.YEAR || k == ValueType.Kind.DATE);
    }

    private static void collect(String text, Pattern pattern, Form form, List<Span> opaque, List<Placeholder> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            boolean hidden = opaque.stream().anyMatch(span::overlaps);
            boolean taken = found.stream().anyMatch(p -> p.span().overlaps(span));
            boolean tag =
                    form == Form.ANGLES && HTML.contains(matcher.group("name").toLowerCase(Locale.ROOT));
            if (!hidden && !taken && !tag && (pattern != BRACKETS || isBracketed(text, matcher))) {
                found.add(new Placeholder(span, matcher.group(), form));
            }
        }
    }

    /** Tells {@code [Company]} from a task marker, a citation, an index, a link, a footnote. */
    private static boolean isBracketed(String text, Matcher matcher) {
        String inside = matcher.group(1);
        if (NO_PLACEHOLDER.matcher(inside.strip()).matches()
                || PUNCTUATION.matcher(inside).matches()) {
            return false;
        }
        boolean index = matcher.start() > 0
                && (Character.isLetterOrDigit(text.charAt(matcher.start() - 1))
                        || text.charAt(matcher.start() - 1) == '_')
                && !inside.contains(" ");
        char next = matcher.end() < text.length() ? text.charAt(matcher.end()) : ' ';
        return !index && next != '(';
    }
}
