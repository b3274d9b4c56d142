package dev.episodelint.code;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Source code in a language whose words are read. */
public final class SourceCode {
    /** A session with its prompts, a patch or a merge: code that is quoted line by line, with something before it. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?m)^(?:\\s*(?:>>>|\\.\\.\\.>|\\$|%|In \\[\\d+\\]:|[A-Za-z_]{1,20}(?:=#|>))(?: |$)|@@ -|<{7} |diff --git )");

    private static final Pattern ADDED = Pattern.compile("(?m)^\\+(?![+])");
    private static final Pattern REMOVED = Pattern.compile("(?m)^-(?![->])");

    private SourceCode() {}

    /** The languages, by the names that {@link LanguageNames} gives. */
    public static Set<String> languages() {
        return Lexicons.names();
    }

    /** Whether it is a programming language, and not one of commands or queries, which read like English. */
    public static boolean isProgram(String language) {
        String name = LanguageNames.canonical(language);
        return languages().contains(name) && !name.equals("sql") && !name.equals("bash");
    }

    /** The words of a text; empty where the language is not read, or the text is more than source code. */
    public static Optional<LexedText> read(String language, String text) {
        Lexicon lexicon = Lexicons.of(LanguageNames.canonical(language));
        boolean quoted = QUOTED.matcher(text).find()
                || (ADDED.matcher(text).find() && REMOVED.matcher(text).find());
        return lexicon == null || quoted ? Optional.empty() : Optional.of(Lexer.read(text, lexicon));
    }
}
