package dev.episodelint.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as its words, in lower case: runs of letters, marks and digits, so that white space, line breaks, emphasis and
 * list markers do not matter. Where a script has no spaces between words, each character is one.
 */
public record Words(List<String> texts) {
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final Pattern WORD =
            Pattern.compile("[" + UNSPACED + "]\\p{M}*+|[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]++");

    public Words {
        texts = List.copyOf(texts);
    }

    public static Words of(String text) {
        List<String> texts = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            texts.add(m.group().toLowerCase(Locale.ROOT));
        }
        return new Words(texts);
    }

    public int size() {
        return texts.size();
    }
}
