package dev.episodelint.baseline;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what changes with the place only: line numbers, sums over a document, marks of lists, folders. */
final class StableMessage {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern POSITION = Pattern.compile("\\b(lines?|offset) \\d+(?:, \\d+)*");
    /** What follows is a remark about the rest of the document. */
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

    private static final int LIMIT = 500;

    private StableMessage() {}

    /** Not longer than a baseline keeps it, and without halves of characters, which no file can keep. */
    static String kept(String words) {
        int end = Math.min(words.length(), LIMIT);
        boolean splits = end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, splits ? end - 1 : end)
                .codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A message as people read it in a baseline, wherever the finding stands and wherever it was made. */
    static String shown(String message) {
        String line = SPACE.matcher(message).replaceAll(" ").strip();
        String bare = REMARK.matcher(line).replaceFirst("");
        return kept(FOLDER.matcher(POSITION.matcher(bare).replaceAll("$1 #")).replaceAll("`$1`"));
    }

    /**
     * What of a message tells findings apart.
     *
     * @param text of the place; where there is one, figures in the message only repeat it or measure anew
     */
    static String telling(String message, String text) {
        String files = FILE.matcher(message).replaceAll("`*.md`");
        String found = EXPECTED.matcher(files).replaceFirst("");
        String plain = PLAIN_FIGURE.matcher(found).replaceAll("#");
        return text.isEmpty() ? plain : QUOTED_FIGURE.matcher(plain).replaceAll("`#`");
    }

    /** A line of a document; moved in a list it has another number, in a reformatted table other spaces. */
    static String text(String line) {
        String bare = MARK.matcher(line.strip()).replaceFirst("");
        return kept(SPACE.matcher(bare).replaceAll(" ").strip());
    }

    /** The path of a section, by the words of its titles. */
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
