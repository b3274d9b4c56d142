package dev.episodelint.schema;

import dev.episodelint.document.Inline;
import dev.episodelint.document.Link;
import dev.episodelint.text.Mojibake;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a heading, a label or a column: what is left without emoji, damaged characters, numbering,
 * {@code (45 minutes)}, {@code (optional)}, {@code {#id}}, emphasis, case and punctuation.
 *
 * @param text as the template has it, for people
 * @param key the words that make it what it is
 * @param wording its fixed parts and placeholders
 * @param number whether a running number belongs to it, as in {@code Incident 1: [Company]}
 * @param stem with a number: the words before it
 * @param aliases other titles that are as good
 */
public record Title(String text, String key, Wording wording, boolean number, String stem, List<String> aliases) {
    private static final Pattern ID = Pattern.compile("\\s*\\{#[^}]*\\}\\s*$");
    private static final Pattern MINUTES = Pattern.compile(
            "\\s*[(\\[][^()\\[\\]]*\\b\\d+(?:\\.\\d+)?\\s*(?:-\\s*\\d+\\s*)?(?:h|hrs?|hours?|m|mins?|minutes?|secs?|seconds?)\\b[^()\\[\\]]*[)\\]]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:(?:part|section|chapter|teil|partie|parte)\\s+(?:\\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b\\s*[:.)\\-–—]?\\s*"
                    + "|\\d+(?:\\.\\d+)+[.):]?\\s+|\\d+[.):]\\s+|[ivxlc]+[.)]\\s+)(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMBER = Pattern.compile(
            "^(?<stem>\\p{L}[\\p{L} ]{0,40}?)\\s*#?(?<number>\\d{1,4})\\s*(?:[:.\\-–—]\\s*(?<rest>.*))?$");
    /** Emoji by name, {@code :book:}, and digits in a box, {@code 1️⃣}. */
    private static final Pattern EMOJI =
            Pattern.compile("(?<!\\S):[a-z][a-z0-9_+-]{0,40}:(?!\\S)|[0-9#*]\\uFE0F?\\u20E3");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#%]+");

    public Title {
        aliases = List.copyOf(aliases);
    }

    /** A title of a template; numbered when a number and placeholders follow a word. */
    public static Title of(String text) {
        String bare = undecorated(text);
        Matcher m = MEMBER.matcher(bare);
        Wording wording = Wording.of(bare);
        boolean member = m.matches()
                && m.group("rest") != null
                && Wording.of(m.group("rest")).hasPlaceholders();
        return new Title(bare, key(bare), wording, member, member ? key(m.group("stem")) : "", List.of());
    }

    /**
     * What a heading says, in templates and documents alike: what a reader reads, and words in angle brackets, which
     * Markdown takes for HTML.
     */
    public static String written(Inline heading) {
        boolean angles = heading.raw().indexOf('<') >= 0
                && Wording.placeholdersOf(heading).stream().anyMatch(p -> p.form() == Placeholder.Form.ANGLES);
        return angles ? withoutDestinations(heading) : heading.plain();
    }

    private static String withoutDestinations(Inline line) {
        StringBuilder text = new StringBuilder();
        int base = line.span().start();
        int at = 0;
        for (Link link : line.links()) {
            int start = link.span().start() - base;
            if (start >= at) {
                text.append(line.raw(), at, start).append(link.text());
                at = Math.min(link.span().end() - base, line.raw().length());
            }
        }
        return text.append(line.raw(), at, line.raw().length()).toString();
    }

    /** A title without placeholders, whatever it looks like. */
    public static Title fixed(String text) {
        return new Title(text, key(text), new Wording(text, Wording.plain(text), List.of()), false, "", List.of());
    }

    /** The same title with its number as a fixed part of it. */
    public Title withFixedNumber() {
        return new Title(text, key, wording, false, "", aliases);
    }

    public Title withAliases(List<String> more) {
        return new Title(text, key, wording, number, stem, more);
    }

    /** Whether a heading or label of a document is this one. */
    public boolean matches(String other) {
        return matches(NormalizedTitle.of(other));
    }

    public boolean matches(NormalizedTitle other) {
        return matchesItself(other) || aliases.stream().anyMatch(a -> key(a).equals(other.key()));
    }

    private boolean matchesItself(NormalizedTitle other) {
        if (number) {
            return numberOf(other).isPresent() || other.key().equals(stem);
        }
        if (!wording.hasPlaceholders()) {
            return key.equals(other.key());
        }
        return wording.isDistinct() && (wording.isSameAs(other.text()) || wording.fits(other.text()));
    }

    /** The number of a member of this group: 2 for {@code Incident 2: ...}; empty for anything else. */
    public OptionalInt numberOf(String other) {
        return numberOf(NormalizedTitle.of(other));
    }

    OptionalInt numberOf(NormalizedTitle other) {
        Matcher m = MEMBER.matcher(other.text());
        return m.matches() && key(m.group("stem")).equals(stem)
                ? OptionalInt.of(Integer.parseInt(m.group("number")))
                : OptionalInt.empty();
    }

    /** The words of a title that make it what it is, in lower case, with single spaces. */
    public static String key(String text) {
        String plain = undecorated(text).replace("&", " and ");
        return WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Without emphasis, emoji, damaged leading characters, numbering, minutes and id; case and punctuation kept. */
    public static String undecorated(String text) {
        String s = ID.matcher(Mojibake.clean(text)).replaceFirst("");
        s = EMOJI.matcher(s).replaceAll("").strip();
        // Marks first: normalised, what is left of a damaged one may have ASCII letters in it.
        s = Normalizer.normalize(withoutLeadingMarks(Wording.plain(s)), Normalizer.Form.NFKC);
        s = TemplateConventions.withoutOptional(MINUTES.matcher(s).replaceAll(""));
        return NUMBERING.matcher(s).replaceFirst("").strip();
    }

    /**
     * Drops leading words without an ASCII character that are no words of a script: emoji, and what is left of a damaged
     * emoji once its first character was lost in copy and paste.
     */
    private static String withoutLeadingMarks(String text) {
        String s = text.strip();
        int space = s.indexOf(' ');
        while (space > 0 && space <= 6 && s.substring(0, space).codePoints().allMatch(Title::isMark)) {
            s = s.substring(space).strip();
            space = s.indexOf(' ');
        }
        return s;
    }

    private static boolean isMark(int c) {
        boolean symbol = !Character.isLetterOrDigit(c) && c > 0x7F;
        boolean latinLeftover = c >= 0x80 && c <= 0x2AF;
        boolean greekLeftover = c == 'Ω' || c == 'π' || c == 'ƒ';
        return symbol || latinLeftover || greekLeftover;
    }
}
