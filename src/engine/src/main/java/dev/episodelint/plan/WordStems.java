package dev.episodelint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into word stems, so that {@code Sharding}, {@code shards} and {@code hot_shard} share one. */
public final class WordStems {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Set<String> EMPTY =
            Set.of(("a an the of on in at to for from with and or by as is are be it its"
                            + " this that their our your into over under about between through via per s t all each every"
                            + " how what why when where who which while during more most very such than then")
                    .split(" "));
    private static final List<String> ENDINGS = List.of("ing", "ed", "er", "ion", "ly", "e");
    private static final int SHORTEST = 3;

    private WordStems() {}

    /** The stem of a word and its position in the text. */
    record Term(String stem, int start, int end) {}

    /** The stems of all words, in order. */
    static List<Term> in(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            int from = m.start();
            Matcher hump = CAMEL.matcher(m.group());
            while (hump.find()) {
                add(text, from, m.start() + hump.start(), terms);
                from = m.start() + hump.start();
            }
            add(text, from, m.end(), terms);
        }
        return terms;
    }

    private static void add(String text, int start, int end, List<Term> terms) {
        if (end > start) {
            terms.add(new Term(stem(text.substring(start, end)), start, end));
        }
    }

    /** The stems of significant words, without duplicates, in order. */
    public static List<String> of(String text) {
        return in(text).stream()
                .map(Term::stem)
                .filter(t -> !EMPTY.contains(t))
                .distinct()
                .toList();
    }

    /** The normalized form of a name. */
    public static String key(String text) {
        return String.join(" ", in(text).stream().map(Term::stem).toList());
    }

    static boolean isEmpty(String stem) {
        return EMPTY.contains(stem);
    }

    static String stem(String word) {
        String s = word.toLowerCase(Locale.ROOT);
        if (s.length() > SHORTEST && s.endsWith("s") && !s.endsWith("ss") && !s.endsWith("us") && !s.endsWith("is")) {
            s = s.endsWith("ies") && s.length() > 4 ? s.substring(0, s.length() - 3) + "y" : cut(s, 1);
        }
        for (String ending : ENDINGS) {
            if (s.endsWith(ending) && s.length() - ending.length() >= SHORTEST + (ending.length() > 1 ? 1 : 0)) {
                s = cut(s, ending.length());
                break;
            }
        }
        int n = s.length();
        boolean doubled = n > SHORTEST + 1 && s.charAt(n - 1) == s.charAt(n - 2) && "sl".indexOf(s.charAt(n - 1)) < 0;
        return doubled ? cut(s, 1) : s;
    }

    private static String cut(String s, int by) {
        return s.substring(0, s.length() - by);
    }
}
