package dev.episodelint.code;

import static dev.episodelint.code.Lexicon.Trait.BRACES;
import static dev.episodelint.code.Lexicon.Trait.CPP_RAW;
import static dev.episodelint.code.Lexicon.Trait.DIGIT_QUOTES;
import static dev.episodelint.code.Lexicon.Trait.DOLLAR_QUOTES;
import static dev.episodelint.code.Lexicon.Trait.LIFETIMES;
import static dev.episodelint.code.Lexicon.Trait.LINE_STATEMENTS;
import static dev.episodelint.code.Lexicon.Trait.NESTED_COMMENTS;
import static dev.episodelint.code.Lexicon.Trait.PREPROCESSOR;
import static dev.episodelint.code.Lexicon.Trait.QUOTE_RUNS;
import static dev.episodelint.code.Lexicon.Trait.Q_QUOTES;
import static dev.episodelint.code.Lexicon.Trait.REGEX;
import static dev.episodelint.code.Lexicon.Trait.RUST_RAW;
import static dev.episodelint.code.Lexicon.Trait.SHELL;
import static dev.episodelint.code.Lexicon.Trait.SLASHES;
import static dev.episodelint.code.Lexicon.traits;

import dev.episodelint.code.Lexicon.Escape;
import dev.episodelint.code.Lexicon.StringRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lexicons of all supported languages. */
final class Lexicons {
    private static final List<String> C_COMMENT = List.of("/*", "*/");
    private static final List<String> SLASH = List.of("//");
    private static final String ALL = "()[]{}";
    private static final StringRule DOUBLE = StringRule.line("\"");
    private static final StringRule SINGLE = StringRule.line("'");
    private static final StringRule THREE = StringRule.lines("\"\"\"", Escape.BACKSLASH);

    private static final Map<String, Lexicon> ALL_BY_NAME = Stream.of(
                    new Lexicon(
                            "java",
                            SLASH,
                            C_COMMENT,
                            List.of(THREE, DOUBLE, SINGLE),
                            ALL,
                            number("[lLfFdD]?"),
                            traits(BRACES, SLASHES)),
                    new Lexicon(
                            "kotlin",
                            SLASH,
                            C_COMMENT,
                            List.of(
                                    StringRule.lines("\"\"\"", Escape.NONE).with("${"),
                                    DOUBLE.with("${"),
                                    SINGLE,
                                    StringRule.line("`")),
                            ALL,
                            number("(?:[uU]?L?|[fF])"),
                            traits(BRACES, SLASHES, NESTED_COMMENTS, LINE_STATEMENTS)),
                    new Lexicon(
                            "go",
                            SLASH,
                            C_COMMENT,
                            List.of(StringRule.lines("`", Escape.NONE), DOUBLE, SINGLE),
                            ALL,
                            number("i?"),
                            traits(BRACES, SLASHES, LINE_STATEMENTS)),
                    new Lexicon(
                            "c",
                            SLASH,
                            C_COMMENT,
                            List.of(DOUBLE, SINGLE),
                            ALL,
                            number("[a-zA-Z]{0,3}[0-9]{0,3}[xX]?"),
                            traits(BRACES, SLASHES, PREPROCESSOR, DIGIT_QUOTES)),
                    new Lexicon(
                            "cpp",
                            SLASH,
                            C_COMMENT,
                            List.of(DOUBLE, SINGLE),
                            ALL,
                            null,
                            traits(BRACES, SLASHES, PREPROCESSOR, DIGIT_QUOTES, CPP_RAW)),
                    new Lexicon(
                            "csharp",
                            SLASH,
                            C_COMMENT,
                            List.of(
                                    StringRule.lines("\"", Escape.DOUBLED)
                                            .withFormats()
                                            .after("$@", "@$"),
                                    StringRule.lines("\"", Escape.DOUBLED).after("@"),
                                    DOUBLE.withFormats().after("$"),
                                    DOUBLE,
                                    SINGLE),
                            ALL,
                            number("(?:[uU]?[lL]?|[lL][uU]|[fFdDmM])"),
                            traits(BRACES, SLASHES, PREPROCESSOR, QUOTE_RUNS)),
                    new Lexicon(
                            "rust",
                            SLASH,
                            C_COMMENT,
                            List.of(StringRule.lines("\"", Escape.BACKSLASH)),
                            ALL,
                            number("(?:[iu](?:8|16|32|64|128|size)|f(?:16|32|64|128))?", "_*"),
                            traits(BRACES, SLASHES, NESTED_COMMENTS, LIFETIMES, RUST_RAW)),
                    script("javascript"),
                    script("typescript"),
                    new Lexicon(
                            "python",
                            List.of("#"),
                            List.of(),
                            Stream.of("\"\"\"", "'''", "\"", "'")
                                    .flatMap(Lexicons::python)
                                    .toList(),
                            ALL,
                            number("(?:[jJlL]|if|else|or|and|in|is|for|not|async|while)?"),
                            traits(LINE_STATEMENTS)),
                    new Lexicon(
                            "bash",
                            List.of("#"),
                            List.of(),
                            List.of(
                                    StringRule.lines("'", Escape.BACKSLASH).after("$"),
                                    StringRule.lines("'", Escape.NONE),
                                    StringRule.lines("\"", Escape.BACKSLASH).with("${", "$(")),
                            "()",
                            null,
                            traits(SHELL)),
                    new Lexicon(
                            "sql",
                            List.of("--"),
                            C_COMMENT,
                            List.of(
                                    StringRule.lines("'", Escape.BACKSLASH).after("e"),
                                    StringRule.lines("'", Escape.DOUBLED_OR_BACKSLASH),
                                    StringRule.lines("\"", Escape.DOUBLED_OR_BACKSLASH),
                                    StringRule.lines("`", Escape.DOUBLED)),
                            "()",
                            null,
                            traits(DOLLAR_QUOTES, Q_QUOTES)))
            .collect(Collectors.toUnmodifiableMap(Lexicon::name, Function.identity()));

    private Lexicons() {}

    /** The lexicon of a language by its canonical name of {@link LanguageNames}; null for an unsupported language. */
    static @Nullable Lexicon of(String name) {
        return ALL_BY_NAME.get(name);
    }

    static Set<String> names() {
        return ALL_BY_NAME.keySet();
    }

    private static Lexicon script(String name) {
        return new Lexicon(
                name,
                SLASH,
                C_COMMENT,
                List.of(StringRule.lines("`", Escape.BACKSLASH).with("${"), DOUBLE, SINGLE),
                ALL,
                number("n?"),
                traits(BRACES, SLASHES, REGEX, LINE_STATEMENTS));
    }

    private static Stream<StringRule> python(String quote) {
        StringRule plain = quote.length() == 3 ? StringRule.lines(quote, Escape.BACKSLASH) : StringRule.line(quote);
        return Stream.of(plain.withFormats().after("f", "fr", "rf", "t", "tr", "rt"), plain);
    }

    private static Pattern number(String suffix) {
        return number(suffix, "");
    }

    /** @param end a pattern for what may follow the last digit; empty if underscores are allowed only between digits */
    private static Pattern number(String suffix, String end) {
        String digits = "[0-9](?:[0-9_.']*[0-9.])?" + end;
        return Pattern.compile("(?:0[xX][0-9a-fA-F_.']*(?:[pP][+-]?[0-9]+)?|0[bBoO][0-9_']+|" + digits
                + "(?:[eE][+-]?[0-9_]+)?)" + suffix);
    }
}
