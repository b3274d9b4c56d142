package dev.episodelint.reference;

import static dev.episodelint.reference.ProseRegion.MARK;

import dev.episodelint.reference.Mention.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title that a mention gives for its episode: {@code Episode 37: Saga Pattern},
 * {@code Episode 37 - Saga Pattern}, {@code Episode 37 (Saga Pattern)}, {@code Episode 37, "Saga Pattern"}. Other words
 * are prose.
 */
final class TitleClaim {
    private static final int LONGEST_TITLE = 160;
    private static final int MOST_WORDS = 14;
    private static final Pattern OPENING = Pattern.compile(MARK + "{0,3}" + ProseRegion.MASK + "*+(?<close>" + MARK
            + "{0,3})(?:\\s?[:：]\\s?|\\s+[-–—]{1,2}\\s+|[–—]|\\s?(?<paren>\\()|,?\\s*(?=[\"“„]))(?<open>" + MARK
            + "{0,3})(?<quote>[\"“„]?)");
    /** An asterisk may be left of an emphasis that its author did not finish. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…](?=\\s|$|[*" + MARK + "\"”)])|[;|\\n\\r]|\\s[-–—]{1,2}\\s|,\\s");

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "of", "on", "or", "over", "the",
            "to", "under", "via", "vs", "vs.", "with", "without", "&", "-", "–", "—", "+", "/");
    /** Words after a number that are not a title, such as parts of an episode. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?:Part|Section|Chapter|Act|Segment|Minute|Season|Week|Conclusion|Summary|Recap|Introduction|Preview|Statistics"
                    + "|Metadata|Outline|Script|Notes|Transcript|Resources|Duration|Note|Warning|See|New|Planned|Draft|TBD|Q&A|Coming|Released|Recommended|Required|Optional|Upcoming|Published|Available|Updated|Prerequisites?|Bonus|Live)\\b.*",
            Pattern.DOTALL);

    private TitleClaim() {}

    /** Null if no title is given. */
    static @Nullable Claim behind(String text, int start, int end) {
        Matcher m = OPENING.matcher(text).region(end, text.length());
        if (!m.lookingAt()) {
            return null;
        }
        boolean paren = m.group("paren") != null;
        boolean quoted = !m.group("quote").isEmpty();
        int from = m.end();
        String mark =
                m.group("open").isEmpty() && m.group("close").isEmpty() ? emphasisBefore(text, start) : m.group("open");
        int limit = Math.min(text.length(), from + LONGEST_TITLE);
        int close = closing(text, from, limit, paren, quoted, mark);
        if (paren && close < 0) {
            return null;
        }
        boolean open = close < 0;
        String words =
                open ? titleRun(text.substring(from, sentenceEnd(text, from, limit))) : text.substring(from, close);
        String title = words.replace(String.valueOf(MARK), "").strip();
        // In brackets, two words often name a topic.
        boolean topic = paren && !quoted && WORD.matcher(title).results().count() < 3;
        return !topic && isTitle(title, open || paren) ? new Claim(title, open) : null;
    }

    /** The end of the brackets, quotes, emphasis or link text that contain the title; -1 if there are none. */
    private static int closing(String text, int from, int limit, boolean paren, boolean quoted, String mark) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return -1;
            }
            boolean closes = quoted
                    ? c == '"' || c == '”' || c == '“'
                    : paren ? c == ')' : c == ProseRegion.MASK || (!mark.isEmpty() && text.startsWith(mark, i));
            if (closes) {
                return c == ProseRegion.MASK && !isEndOfLink(text, i) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isEndOfLink(String text, int at) {
        return at + 2 < text.length() && text.charAt(at + 1) == ProseRegion.MASK;
    }

    /** The opening marks right before the mention: {@code **Episode 14: Title**}. */
    private static String emphasisBefore(String text, int start) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) == MARK) {
            from--;
        }
        return text.substring(from, start);
    }

    private static int sentenceEnd(String text, int from, int limit) {
        Matcher end = SENTENCE_END.matcher(text).region(from, limit);
        return end.find() ? end.start() : limit;
    }

    /** The words up to the first one that cannot be part of a title. */
    private static String titleRun(String text) {
        List<String> run = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find() && m.group().charAt(0) != '(' && (SMALL.contains(m.group()) || isCapital(m.group()))) {
            run.add(m.group());
        }
        while (!run.isEmpty() && SMALL.contains(run.get(run.size() - 1))) {
            run.remove(run.size() - 1);
        }
        return String.join(" ", run);
    }

    /** @param wordy whether a title needs at least two words, since one is ambiguous */
    private static boolean isTitle(String title, boolean wordy) {
        List<String> words = WORD.matcher(title).results().map(r -> r.group()).toList();
        if (words.isEmpty()
                || words.size() > MOST_WORDS
                || !isCapital(words.get(0))
                || NO_TITLE.matcher(title).matches()) {
            return false;
        }
        long large = words.stream().filter(w -> !SMALL.contains(w)).count();
        long capital = words.stream().filter(TitleClaim::isCapital).count();
        return title.indexOf('[') < 0 && title.indexOf('{') < 0 && capital * 2 > large && large >= (wordy ? 2 : 1);
    }

    private static boolean isCapital(String word) {
        int i = 0;
        while (i < word.length() && ("\"“'‘(" + MARK).indexOf(word.charAt(i)) >= 0) {
            i++;
        }
        if (i == word.length()) {
            return false;
        }
        int c = word.codePointAt(i);
        return Character.isUpperCase(c) || Character.isDigit(c) || (Character.isLetter(c) && !Character.isLowerCase(c));
    }
}
