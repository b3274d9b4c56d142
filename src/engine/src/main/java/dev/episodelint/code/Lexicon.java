package dev.episodelint.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lexical syntax of a language: comments, strings, numbers and brackets; one line of the table in {@link Lexicons}.
 *
 * @param lineComments the marks that begin a comment to the end of the line
 * @param blockComment opening and closing marks of block comments; empty for none
 * @param strings the forms of strings, in the order in which they are tried
 * @param brackets the brackets that must be balanced, opening and closing in turn
 * @param number the pattern of a number; null if numbers are not checked
 */
record Lexicon(
        String name,
        List<String> lineComments,
        List<String> blockComment,
        List<StringRule> strings,
        String brackets,
        @Nullable Pattern number,
        Set<Trait> traits) {

    /** Properties of a language beyond its marks. */
    enum Trait {
        NESTED_COMMENTS,
        /** Lines that begin with {@code #} are preprocessor directives. */
        PREPROCESSOR,
        /** {@code {} brackets contain statements, so a sample may begin or end inside them. */
        BRACES,
        /** A statement ends at the end of a line unless the line ends within an expression. */
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
        /** {@code //} begins a comment and a single {@code /} after a statement is an incomplete comment mark. */
        SLASHES
    }

    /** How a string can contain its closing quote. */
    enum Escape {
        NONE,
        BACKSLASH,
        DOUBLED,
        /** By doubling; in some dialects also after a backslash, so that the end may be uncertain. */
        DOUBLED_OR_BACKSLASH
    }

    /**
     * A form of string literals.
     *
     * @param prefixes the letters, in lower case, of which one must precede directly; empty if any may precede
     * @param holes the marks that open interpolated code
     * @param formats whether a colon in interpolated code begins a format specifier
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
