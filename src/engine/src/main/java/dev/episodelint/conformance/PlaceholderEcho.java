package dev.episodelint.conformance;

import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds placeholders that were "filled" with their own words: {@code the pattern} for {@code [pattern]}. Texts are
 * compared word by word, articles aside.
 */
final class PlaceholderEcho {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}+#%]+");
    private static final Pattern NUMBER = Pattern.compile("[\\p{N}%]+");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "your", "our", "my", "their", "this", "that", "some", "any");

    /** Words that name what is asked for, and answer nothing; another single word may be the template's suggestion. */
    private static final Set<String> GENERIC = Set.of(("company organization organisation team service system project"
                    + " product customer client user guest host speaker author person owner name title topic subject"
                    + " description summary text place city country date day month year time number amount value metric"
                    + " metrics pattern patterns concept aspect scenario component vulnerability feature tool task item"
                    + " step question answer reason example link url")
            .split(" "));

    /** A placeholder and the words in it, articles left out. */
    private record Asked(Placeholder placeholder, List<String> words) {
        static Asked of(Placeholder placeholder) {
            boolean bracketed = placeholder.form() == Placeholder.Form.BRACKETS
                    && placeholder.token().startsWith("[");
            return new Asked(placeholder, bracketed ? withoutArticles(texts(placeholder.token())) : List.of());
        }

        boolean isNoun() {
            String token = placeholder.token();
            boolean name = Word.of(token).stream()
                    .allMatch(w -> Character.isUpperCase(token.charAt(w.span().start())));
            return words.size() > 1 ? !name : GENERIC.contains(words.get(0));
        }

        boolean isLower() {
            return placeholder.token().chars().noneMatch(Character::isUpperCase);
        }
    }

    private record Word(String text, Span span) {
        static List<Word> of(String text) {
            Matcher m = WORD.matcher(text);
            return m.results()
                    .map(r -> new Word(r.group().toLowerCase(Locale.ROOT), new Span(r.start(), r.end())))
                    .toList();
        }
    }

    /** What stands where a placeholder was, and is only its own words. */
    record Echo(String placeholder, String text, Span span) {}

    /** Fixed words and placeholders in turn; fixed words may be none. */
    private final List<List<String>> fixed = new ArrayList<>();

    private final List<List<Asked>> asked = new ArrayList<>();
    private final boolean hasFixed;

    private PlaceholderEcho(Wording wording) {
        int from = 0;
        List<Asked> together = new ArrayList<>();
        for (Placeholder p : wording.placeholders()) {
            List<String> before = texts(wording.text().substring(from, p.span().start()));
            if (!together.isEmpty() && before.isEmpty()) {
                together.add(Asked.of(p));
            } else {
                fixed.add(before);
                together = new ArrayList<>(List.of(Asked.of(p)));
                asked.add(together);
            }
            from = p.span().end();
        }
        fixed.add(texts(wording.text().substring(from)));
        int value = wording.text().indexOf(": ") + 1;
        hasFixed = wording.placeholders().stream().anyMatch(p -> p.span().start() >= value)
                && !texts(Placeholder.find(wording.text().substring(value), List.of()).stream()
                                .map(Placeholder::token)
                                .reduce(wording.text().substring(value), (t, token) -> t.replace(token, " ")))
                        .isEmpty();
    }

    /** Empty when none of the placeholders has words of its own. */
    static Optional<PlaceholderEcho> of(Wording wording) {
        PlaceholderEcho own = wording.hasPlaceholders() && wording.text().length() <= Limits.LINE_LENGTH
                ? new PlaceholderEcho(wording)
                : null;
        return Optional.ofNullable(own)
                .filter(o -> o.asked.stream()
                        .flatMap(List::stream)
                        .anyMatch(a -> !a.words().isEmpty()));
    }

    /** The placeholders that the text repeats in place of an answer; spans are relative to the text. */
    List<Echo> in(String text) {
        if (text.length() > Limits.LINE_LENGTH) {
            return List.of();
        }
        List<Word> words = Word.of(text);
        List<Echo> echoes = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < fixed.size(); i++) {
            List<String> part = fixed.get(i);
            int found = find(part, words, i, at);
            if (found < 0) {
                return List.of();
            }
            if (i > 0) {
                echo(asked.get(i - 1), words.subList(at, found), text).ifPresent(echoes::add);
            }
            at = found + part.size();
        }
        return echoes;
    }

    /** Where a fixed part stands: the first at the start, the last at the end, each other behind at least one word. */
    private int find(List<String> part, List<Word> words, int index, int from) {
        boolean last = index == fixed.size() - 1;
        int first = index == 0 ? 0 : last ? words.size() - part.size() : from + 1;
        int end = index == 0 ? 0 : words.size() - part.size();
        for (int at = first; at <= end; at++) {
            if (at > from - (index == 0 ? 1 : 0) && startsWith(words, at, part)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(List<Word> words, int at, List<String> part) {
        return at + part.size() <= words.size()
                && words.subList(at, at + part.size()).stream()
                        .map(Word::text)
                        .toList()
                        .equals(part);
    }

    private Optional<Echo> echo(List<Asked> slots, List<Word> fill, String text) {
        List<String> written = fill.stream().map(Word::text).toList();
        List<String> plain = withoutArticles(written);
        boolean article = plain.size() < written.size();
        List<Asked> told = slots.stream().filter(a -> !a.words().isEmpty()).toList();
        List<String> all = told.stream().flatMap(a -> a.words().stream()).toList();
        for (Asked slot : told) {
            boolean same = plain.equals(slot.words())
                    || plain.equals(all)
                    || (slots.size() > 1 && withoutNumbers(plain).equals(slot.words()));
            boolean certain = article || slot.isNoun() || (hasFixed && slot.isLower());
            if (same && certain) {
                Span span = new Span(
                        fill.get(0).span().start(),
                        fill.get(fill.size() - 1).span().end());
                return Optional.of(
                        new Echo(slot.placeholder().token(), text.substring(span.start(), span.end()), span));
            }
        }
        return Optional.empty();
    }

    private static List<String> withoutArticles(List<String> words) {
        return words.stream().filter(w -> !ARTICLES.contains(w)).toList();
    }

    private static List<String> withoutNumbers(List<String> words) {
        return words.stream().filter(w -> !NUMBER.matcher(w).matches()).toList();
    }

    private static List<String> texts(String text) {
        return Word.of(text).stream().map(Word::text).toList();
    }
}
