package dev.episodelint.series;

import dev.episodelint.schema.Title;
import java.util.List;

/**
 * Episodes that belong together.
 *
 * @param id its own among all series
 * @param name for people, and for references that name it
 * @param scope series of one scope may name each other
 * @param shared whether its numbers are shared with the other series of its scope that share theirs
 * @param catalog episodes without a document, this series' and others'
 */
public record Series(String id, String name, String scope, boolean shared, List<Listed> catalog) {
    private static final List<String> COMMON = List.of("series", "podcast", "show");

    /**
     * An episode that exists elsewhere or is planned.
     *
     * @param series the name of its series; empty for the one that lists it
     * @param title empty when it is not known
     */
    public record Listed(String number, String title, String series, boolean planned) {}

    public Series {
        catalog = List.copyOf(catalog);
    }

    /** The series of a document where nothing is configured: that of its folder. */
    public static Series ofFolder(String path) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        int above = folder.lastIndexOf('/');
        String name = folder.isEmpty() ? "series" : folder.substring(above + 1);
        return new Series(
                "folder:" + folder, name, "folder:" + (above < 0 ? "" : folder.substring(0, above)), false, List.of());
    }

    /** Names the numbers that may not be given twice. */
    String numbering() {
        return shared ? "shared:" + scope : id;
    }

    /** The words by which a series is recognised: without {@code the} before them and {@code series} behind. */
    public static String key(String name) {
        List<String> words = List.of(Title.key(name).split(" "));
        int from = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
        int to = words.size() - from > 1 && COMMON.contains(words.get(words.size() - 1))
                ? words.size() - 1
                : words.size();
        return String.join(" ", words.subList(from, to));
    }
}
