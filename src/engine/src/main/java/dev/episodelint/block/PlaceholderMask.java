package dev.episodelint.block;

import dev.episodelint.text.Span;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A text of the same length with parts masked that are not meant for its language: placeholders are replaced by
 * letters, and lines that mark omissions or belong to a template engine are blank.
 *
 * @param isTemplate whether the text contains the syntax of a template engine
 */
record PlaceholderMask(String text, boolean isTemplate) {
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%|<%");
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*[\\[(<]?(?:\\.{3,}|…).*");
    private static final Pattern STATEMENT = Pattern.compile("\\s*(?:\\{\\{.*\\}\\}|\\{%.*%\\}|<%.*%>)\\s*");
    /** A list of YAML or JSON rather than a placeholder. */
    private static final Pattern LIST = Pattern.compile("\\[[^\\]]*[,\"':*&].*");

    static PlaceholderMask of(String text, PlaceholderFinder placeholders) {
        boolean template = TEMPLATE.matcher(text).find();
        char[] masked = text.toCharArray();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            if (LEFT_OUT.matcher(line).matches()
                    || (template && STATEMENT.matcher(line).matches())) {
                Arrays.fill(masked, start, end, ' ');
            } else {
                hide(line, start, placeholders, masked);
            }
            start = end + 1;
        }
        return new PlaceholderMask(new String(masked), template);
    }

    private static void hide(String line, int start, PlaceholderFinder placeholders, char[] masked) {
        for (Span span : placeholders.in(line)) {
            if (!LIST.matcher(line.substring(span.start(), span.end())).matches()) {
                Arrays.fill(masked, start + span.start(), start + span.end(), 'x');
            }
        }
    }
}
