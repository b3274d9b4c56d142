package dev.episodelint.reference;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Derives the anchors of headings as renderers do. */
public enum Slugs {
    /**
     * As GitHub: lower case, each space becomes a hyphen, other signs are dropped; repeated anchors get {@code -1},
     * {@code -2}.
     */
    GITHUB {
        @Override
        public String of(String heading) {
            String kept =
                    NOT_GITHUB.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("");
            return kept.replace(' ', '-');
        }

        @Override
        String numbered(String slug, int occurrence) {
            return slug + "-" + occurrence;
        }
    },
    /**
     * As Python-Markdown: ASCII only, runs of spaces and hyphens become one hyphen; repeated anchors get {@code _1},
     * {@code _2}.
     */
    MKDOCS {
        @Override
        public String of(String heading) {
            String ascii = NOT_ASCII
                    .matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD))
                    .replaceAll("");
            String kept = NOT_MKDOCS.matcher(ascii).replaceAll("").strip().toLowerCase(Locale.ROOT);
            return RUN.matcher(kept).replaceAll("-");
        }

        @Override
        String numbered(String slug, int occurrence) {
            return slug + "_" + occurrence;
        }
    };

    private static final Pattern NOT_GITHUB = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern NOT_MKDOCS = Pattern.compile("[^\\w\\s-]");
    private static final Pattern RUN = Pattern.compile("[-\\s]+");

    /** The anchor of a heading whose text is unique. */
    public abstract String of(String heading);

    abstract String numbered(String slug, int occurrence);

    /** The anchors of headings, in document order. */
    public List<String> all(List<String> headings) {
        Map<String, Integer> seen = new HashMap<>();
        return headings.stream()
                .map(h -> {
                    String slug = of(h);
                    int occurrence = seen.merge(slug, 1, Integer::sum) - 1;
                    return occurrence == 0 ? slug : numbered(slug, occurrence);
                })
                .toList();
    }

    /** The name in rule files and configurations. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Slugs::id).toList();
    }

    public static Optional<Slugs> byId(String id) {
        return Arrays.stream(values()).filter(s -> s.id().equals(id)).findFirst();
    }
}
