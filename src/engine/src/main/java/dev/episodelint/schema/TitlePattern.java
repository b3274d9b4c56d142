package dev.episodelint.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads number and title of a document where the template's heading has them: {@code [Number]. [Title]},
 * {@code ADR-[Number]: [Title]}, {@code [Title] (#[Number])}. Case does not matter, nor what stands between words.
 */
public final class TitlePattern {
    private static final Pattern NUMBER = Pattern.compile(
            "[\\[{<]?(?:(?:\\p{L}+ )?(?:number|num|nr|no|n|#|nn?|xx?|id)\\.?)[\\]}>]?|N{2,}|#?0{2,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]*+";
    private static final int LONGEST = 1_000;

    private final Pattern pattern;
    private final boolean titled;

    /** @param title null where the heading has none */
    public record Read(String number, @Nullable String title) {}

    private TitlePattern(Pattern pattern, boolean titled) {
        this.pattern = pattern;
        this.titled = titled;
    }

    /** Whether a placeholder stands for the number of a document. */
    public static boolean isNumber(String token) {
        return NUMBER.matcher(token).matches();
    }

    /** Empty where the heading has no place for a number. */
    public static Optional<TitlePattern> of(Wording heading) {
        StringBuilder regex = new StringBuilder(BETWEEN);
        boolean number = false;
        boolean title = false;
        int from = 0;
        for (Placeholder p : heading.placeholders()) {
            fixed(heading.text().substring(from, p.span().start()), regex);
            from = p.span().end();
            if (!number && isNumber(p.token())) {
                number = true;
                regex.append("0*(?<number>\\d{1,5}(?:\\.\\d{1,3})?)(?!\\d)").append(BETWEEN);
            } else if (!title) {
                title = true;
                regex.append("(?<title>[\\p{L}\\p{M}\\p{N}].*?)").append(BETWEEN);
            } else {
                regex.append("[\\p{L}\\p{M}\\p{N}].*?").append(BETWEEN);
            }
        }
        fixed(heading.text().substring(from), regex);
        return number
                ? Optional.of(new TitlePattern(
                        Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), title))
                : Optional.empty();
    }

    private static void fixed(String text, StringBuilder regex) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            regex.append(Pattern.quote(m.group())).append(BETWEEN);
        }
    }

    /** Empty where the heading is of another form. */
    public Optional<Read> read(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher m = pattern.matcher(heading.strip());
        return m.matches()
                ? Optional.of(new Read(m.group("number"), titled ? m.group("title") : null))
                : Optional.empty();
    }
}
