package dev.episodelint.series;

import dev.episodelint.schema.Title;
import java.util.List;

/**
 * A series of episodes.
 *
 * @param id unique among all series
 * @param name the name in messages, and in references
 * @param scope series of one scope may refer to each other
 * @param shared whether its numbers are unique across all series of its scope with shared numbers
 * @param catalog episodes without a document, of this series and of others
 */
public record Series(String id, String name, String scope, boolean shared, List<Listed> catalog) {
    private static final List<String> COMMON = List.of("series", "podcast", "show");

    /**
     * A catalog entry: an episode that exists elsewhere or is planned.
     *
     * @param series the name of its series; empty for the series of the catalog
     * @param title empty if unknown
     */
    public record Listed(String number, String title, String series, boolean planned) {}

    public Series {
        catalog = List.copyOf(catalog);
    }

    /** The default series of a document without configuration: its folder. */
    public static Series ofFolder(String path) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        int above = folder.lastIndexOf('/');
        String name = folder.isEmpty() ? "series" : folder.substring(above + 1);
        return new Series(
                "folder:" + folder, name, "folder:" + (above < 0 ? "" : folder.substring(0, above)), false, List.of());
    }

    /** The key of the range in which numbers must be unique. */
    String numbering() {
        return shared ? "shared:" + scope : id;
    }

    /** The normalized name of a series: without {@code the} before it and {@code series} after it. */
    public static String key(String name) {
        List<String> words = List.of(Title.key(name).split(" "));
        int from = words.size() > 1 && words.get(0).equals("the") ? 1 : 0;
        int to = words.size() - from > 1 && COMMON.contains(words.get(words.size() - 1))
                ? words.size() - 1
                : words.size();
        return String.join(" ", words.subList(from, to));
    }
}
