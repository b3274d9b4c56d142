package dev.episodelint.reference;

import static dev.episodelint.reference.ProseRegion.MARK;

import dev.episodelint.reference.Mention.Claim;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds mentions of episodes in running text: {@code Episode 12}, {@code Episodes 8, 10 and 26}, {@code Ep. 10}, {@code
 * Pattern Mastery Episode 14}, {@code Episode 14 of Pattern Mastery}.
 */
final class MentionReader {
    private static final Pattern NOUN = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_/\\\\.#@-])(?<noun>episode(?<many>s?)|ep(?<more>s?)\\.?)" + "(?<gap>" + MARK
                    + "{0,3}[\\s\\u00A0]{1,40}" + MARK + "{0,3}\\[?" + MARK + "{0,3}#?|[\\s\\u00A0]?#)(?=\\d)",
            Pattern.CASE_INSENSITIVE);
    /** Phrases in which the number counts something else: {@code in this episode 20 engineers tell}. */
    private static final Pattern DETERMINER = Pattern.compile(
            "\\b(?:this|that|each|every|per|an?|one|whole|entire|same|the|our|my|your|next|last|previous|first|final|any"
                    + "|another|whose)[\\s\\u00A0]+$",
            Pattern.CASE_INSENSITIVE);
    /** A number at the start of a line may belong to a list. */
    private static final Pattern LIST_MARK = Pattern.compile("\\d+[.)](?:\\s|$)");

    private MentionReader() {}

    static List<Mention> read(ProseRegion region) {
        List<Mention> mentions = new ArrayList<>();
        Matcher m = NOUN.matcher(region.text());
        int from = 0;
        while (m.find(from)) {
            from = m.end();
            if (!mayRefer(region.text(), m)) {
                continue;
            }
            boolean plural = !(m.group("many") == null ? m.group("more") : m.group("many")).isEmpty();
            NumberList list = NumberList.read(region, m.end(), plural);
            if (!list.numbers().isEmpty()) {
                from = list.end();
                mentions.add(mention(region, m.start(), list));
            }
        }
        return mentions;
    }

    private static Mention mention(ProseRegion region, int start, NumberList list) {
        Span span = region.span(start, list.end());
        SeriesName series = SeriesName.around(region.text(), start, list.end());
        Claim title = list.numbers().size() == 1 ? TitleClaim.behind(region.text(), start, list.end()) : null;
        return new Mention(
                span,
                list.numbers(),
                series.lead(),
                series.certain(),
                title,
                region.linkAround(span).orElse(null));
    }

    private static boolean mayRefer(String text, Matcher m) {
        String noun = m.group("noun");
        boolean capital = Character.isUpperCase(noun.charAt(0));
        boolean wrapped = m.group("gap").indexOf('\n') >= 0 || m.group("gap").indexOf('\r') >= 0;
        if (noun.equals("EPS") || noun.equals("EPs")) {
            return false;
        }
        if (wrapped
                && (!capital
                        || LIST_MARK
                                .matcher(text)
                                .region(m.end(), text.length())
                                .lookingAt())) {
            return false;
        }
        int from = Math.max(0, m.start() - 20);
        return capital || !DETERMINER.matcher(text.substring(from, m.start())).find();
    }
}
