package dev.episodelint.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a language writes comments, strings, numbers and brackets: one line of the table in {@link Lexicons}.
 *
 * @param lineComments what begins a comment up to the end of the line
 * @param blockComment opening and closing of the other comments; empty for none
 * @param strings in the order in which they are tried
 * @param brackets those that have to pair, opening and closing in turn
 * @param number what a whole number may look like; null when numbers are not judged
 */
record Lexicon(
        String name,
        List<String> lineComments,
        List<String> blockComment,
        List<StringRule> strings,
        String brackets,
        @Nullable Pattern number,
        Set<Trait> traits) {

    /** Habits that no table of marks can tell. */
    enum Trait {
        NESTED_COMMENTS,
        /** Lines that begin with {@code #} are for the preprocessor. */
        PREPROCESSOR,
        /** {@code {} brackets hold statements, so that a fragment may begin or end among them. */
        BRACES,
        /** A line ends a statement unless it ends in the middle of an expression. */
        LINE_STATEMENTS,
        REGEX,
        LIFETIMES,
        RUST_RAW,
        CPP_RAW,
        QUOTE_RUNS,
        DIGIT_QUOTES,
        DOLLAR_QUOTES,
        Q_QUOTES,
        SHELL,
        /** {@code //} begins a comment and a lone {@code /} after a statement is one that lost a stroke. */
        SLASHES
    }

    /** How the closing quote may stand inside. */
    enum Escape {
        NONE,
        BACKSLASH,
        DOUBLED,
        /** Doubled for certain; backslashes in some dialects, which leaves the end uncertain. */
        DOUBLED_OR_BACKSLASH
    }

    /**
     * A way to write strings.
     *
     * @param prefixes letters, in lower case, one of which stands directly before; empty when it does not matter
     * @param holes what opens code inside the string
     * @param formats whether a colon in a hole begins a format up to the hole's end
     */
    record StringRule(
            Set<String> prefixes,
            String open,
            String close,
            Escape escape,
            boolean multiline,
            List<String> holes,
            boolean formats) {

        static StringRule line(String quote) {
            return new StringRule(Set.of(), quote, quote, Escape.BACKSLASH, false, List.of(), false);
        }

        static StringRule lines(String quote, Escape escape) {
            return new StringRule(Set.of(), quote, quote, escape, true, List.of(), false);
        }

        StringRule after(String... words) {
            return new StringRule(Set.of(words), open, close, escape, multiline, holes, formats);
        }

        StringRule with(String... marks) {
            return new StringRule(prefixes, open, close, escape, multiline, List.of(marks), formats);
        }

        StringRule withFormats() {
            return new StringRule(prefixes, open, close, escape, multiline, List.of("{"), true);
        }
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    static Set<Trait> traits(Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(List.of(traits));
        return Set.copyOf(set);
    }
}
