package dev.episodelint.baseline;

import dev.episodelint.text.Limits;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Removes parts of messages and lines that change with the position only: line numbers, sums over a document, list
 * markers, folders.
 */
final class StableMessage {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern POSITION = Pattern.compile("\\b(lines?|offset) \\d+(?:, \\d+)*");
    /** The start of a remark about the rest of the document. */
    private static final Pattern REMARK = Pattern.compile("; [^`]*(?:`[^`]*`[^`]*)*$");

    private static final Pattern FOLDER = Pattern.compile("`[^`]*/([^`/]+\\.md)`");
    private static final Pattern FILE = Pattern.compile("`[^`]+\\.md`");
    private static final Pattern EXPECTED = Pattern.compile(", expected\\b.*$");
    private static final Pattern QUOTED_FIGURE = Pattern.compile("`[^`]*\\d[^`]*`");
    private static final Pattern PLAIN_FIGURE = Pattern.compile("\\d+(?=[^`]*(?:`[^`]*`[^`]*)*$)");
    private static final Pattern MARK = Pattern.compile("^(?:>\\s*)*(?:[-*+]|\\d+[.)])\\s+");
    private static final Pattern ORDINAL = Pattern.compile("^(?:\\d+(?:\\.\\d+)*[.):]\\s+|\\d+(?:\\.\\d+)+\\s+)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(?<title>.*?)\\s*#*$");
    private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private StableMessage() {}

    /** Cuts a text to the maximum length, and removes unpaired surrogates, which no file can contain. */
    static String kept(String words) {
        int end = Math.min(words.length(), Limits.BASELINE_MESSAGE_LENGTH);
        boolean splits = end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, splits ? end - 1 : end)
                .codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A message as stored in a baseline, independent of position and working directory. */
    static String shown(String message) {
        String line = SPACE.matcher(message).replaceAll(" ").strip();
        String bare = REMARK.matcher(line).replaceFirst("");
        return kept(FOLDER.matcher(POSITION.matcher(bare).replaceAll("$1 #")).replaceAll("`$1`"));
    }

    /**
     * The part of a message that identifies a finding.
     *
     * @param text the line of the finding; if there is one, figures in the message are ignored, since they repeat the
     *     line or change with it
     */
    static String telling(String message, String text) {
        String files = FILE.matcher(message).replaceAll("`*.md`");
        String found = EXPECTED.matcher(files).replaceFirst("");
        String plain = PLAIN_FIGURE.matcher(found).replaceAll("#");
        return text.isEmpty() ? plain : QUOTED_FIGURE.matcher(plain).replaceAll("`#`");
    }

    /** A line of a document without list numbers and table spacing, which change when lines move. */
    static String text(String line) {
        String bare = MARK.matcher(line.strip()).replaceFirst("");
        return kept(SPACE.matcher(bare).replaceAll(" ").strip());
    }

    /** The path of a section, normalized to the words of its titles. */
    static String section(String path) {
        StringBuilder key = new StringBuilder();
        for (String title : path.split(" / ", -1)) {
            key.append(title(title)).append(" / ");
        }
        return key.toString();
    }

    /** The innermost title of the path of a section. */
    static String lastTitle(String path) {
        return title(path.substring(path.lastIndexOf(" / ") + 1));
    }

    /** Whether a line is the heading of the section that it stands in; the title of a document stands in none. */
    static boolean isHeading(String line, String section) {
        var heading = HEADING.matcher(line.strip());
        if (!heading.matches()) {
            return false;
        }
        String title = heading.group("title");
        return section.isEmpty() ? line.startsWith("# ") : spoken(title).equals(spoken(last(section)));
    }

    private static String last(String path) {
        int cut = path.lastIndexOf(" / ");
        return cut < 0 ? path : path.substring(cut + 3);
    }

    private static String title(String title) {
        return spoken(ORDINAL.matcher(title.strip()).replaceFirst(""));
    }

    private static String spoken(String title) {
        return NOT_SPOKEN.matcher(title).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
