package dev.episodelint.code;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Source code in a supported language. */
public final class SourceCode {
    /** Patterns of sessions with prompts, of patches and of merge conflicts, whose lines have a prefix. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?m)^(?:\\s*(?:>>>|\\.\\.\\.>|\\$|%|In \\[\\d+\\]:|[A-Za-z_]{1,20}(?:=#|>))(?: |$)|@@ -|<{7} |diff --git )");

    private static final Pattern ADDED = Pattern.compile("(?m)^\\+(?![+])");
    private static final Pattern REMOVED = Pattern.compile("(?m)^-(?![->])");

    private SourceCode() {}

    /** The supported languages, by their canonical names of {@link LanguageNames}. */
    public static Set<String> languages() {
        return Lexicons.names();
    }

    /** Whether it is a programming language; commands and queries are excluded, since they read like English. */
    public static boolean isProgram(String language) {
        String name = LanguageNames.canonical(language);
        return languages().contains(name) && !name.equals("sql") && !name.equals("bash");
    }

    /** The tokens of a text; empty if the language is not supported, or the text is not only source code. */
    public static Optional<LexedText> read(String language, String text) {
        Lexicon lexicon = Lexicons.of(LanguageNames.canonical(language));
        boolean quoted = QUOTED.matcher(text).find()
                || (ADDED.matcher(text).find() && REMOVED.matcher(text).find());
        return lexicon == null || quoted ? Optional.empty() : Optional.of(Lexer.read(text, lexicon));
    }
}
