package dev.episodelint.reference;

import static dev.episodelint.reference.ProseRegion.MARK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series that a mention names.
 *
 * @param lead the words right before the mention, at most eight
 * @param certain a name that must be a series, known or not; empty if the mention may be about the document's own
 *     series
 */
record SeriesName(String lead, String certain) {
    private static final int REACH = 90;
    private static final int MOST_WORDS = 8;
    private static final String BREAKS = ".;!?|()[]" + ProseRegion.MASK;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’&+-]*|&");
    private static final String CAPITALS = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’+-]*";
    private static final String NAME =
            CAPITALS + "(?:[\\s\\u00A0]+(?:(?:of|and|the|for|in|&)[\\s\\u00A0]+)?" + CAPITALS + "){0,6}";
    private static final Pattern BEFORE =
            Pattern.compile("(?<name>" + NAME + ")[\"”" + MARK + "]{0,3}[\\s\\u00A0]+" + MARK + "{0,3}$");
    private static final Pattern SEASON = Pattern.compile(
            "\\b(?<name>season[\\s\\u00A0]+\\d{1,3})" + MARK + "{0,3}[,:]?[\\s\\u00A0]+" + MARK + "{0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            MARK + "{0,3}[\\s\\u00A0]+(?<word>of|from|in)[\\s\\u00A0]+(?:the[\\s\\u00A0]+|our[\\s\\u00A0]+)?[\"“" + MARK
                    + "]{0,3}(?<name>" + NAME + ")");
    /** Words that are capitalised by position or convention and are not names. */
    private static final Set<String> ORDINARY = Set.of(
            ("podcast next previous last this that see in from with welcome to bonus special the building on and or also like as"
                            + " our for prerequisite prerequisites related read watch listen hear after before both part revisit"
                            + " recall remember continue until since by of at review complete end audio video full new upcoming"
                            + " later earlier recap preview full-length start current")
                    .split(" "));

    private static final Pattern SURE = Pattern.compile(".*\\b(?:Series|SERIES|Podcast|Show)$", Pattern.DOTALL);

    static SeriesName around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && !isBreak(text, from - 1)) {
            from--;
        }
        String sentence = text.substring(from, start);
        List<String> words =
                WORD.matcher(sentence).results().map(MatchResult::group).toList();
        String lead = String.join(" ", words.subList(Math.max(0, words.size() - MOST_WORDS), words.size()));
        String behind = behind(text, end);
        return new SeriesName(lead, behind.isEmpty() ? before(sentence, start - from < REACH) : behind);
    }

    /** A name may continue on the next line, but not after a hard line break. */
    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        boolean hard = (c == '\n' || c == '\r') && (at == 0 || " \\".indexOf(text.charAt(at - 1)) >= 0);
        return hard || BREAKS.indexOf(c) >= 0;
    }

    /** Whether the name is more than the first word of a sentence, which is always capitalised. */
    private static String before(String sentence, boolean whole) {
        Matcher season = SEASON.matcher(sentence);
        if (season.find()) {
            return season.group("name");
        }
        Matcher m = BEFORE.matcher(sentence);
        if (!m.find()) {
            return "";
        }
        String name = m.group("name");
        boolean first = whole && sentence.substring(0, m.start()).isBlank();
        List<String> words = new ArrayList<>(Arrays.asList(name.split("[\\s\\u00A0]+")));
        while (!words.isEmpty() && isOrdinary(words.get(0))) {
            words.remove(0);
            first = false;
        }
        while (!words.isEmpty() && isOrdinary(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String left = String.join(" ", words);
        boolean sure = SURE.matcher(name).matches() && name.contains(" ");
        return words.size() < 2 && first && !sure ? "" : left;
    }

    private static String behind(String text, int end) {
        Matcher m = BEHIND.matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (!m.lookingAt()) {
            return "";
        }
        String name = m.group("name");
        return m.group("word").equals("of") || SURE.matcher(name).matches() ? name : "";
    }

    private static boolean isOrdinary(String word) {
        return ORDINARY.contains(word.toLowerCase(Locale.ROOT));
    }
}
