package dev.episodelint.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the series whose documents it is applied to.
 *
 * @param path the path of the plan, for messages
 * @param series the name of the series
 * @param certain whether the series is configured; otherwise its name is that of a folder, and the plan may mean it by
 *     another name
 */
public record PlanScope(Plan plan, String path, String series, boolean certain) {
    private static final double ALIKE = 0.5;

    /** The plan's requirements of the document with this number and title. */
    public Optional<Plan.Episode> episode(@Nullable String number, @Nullable String title) {
        List<Plan.Episode> numbered =
                plan.episodes().stream().filter(e -> e.number().equals(number)).toList();
        Optional<Plan.Episode> named =
                numbered.stream().filter(e -> isOf(e.series())).findFirst();
        if (named.isPresent()) {
            return named;
        }
        List<Plan.Episode> anywhere =
                numbered.stream().filter(e -> e.series() == null).toList();
        if (!anywhere.isEmpty()) {
            return Optional.of(anywhere.get(0));
        }
        boolean known = plan.episodes().stream().anyMatch(e -> isOf(e.series()));
        return certain || known
                ? Optional.empty()
                : numbered.stream().filter(e -> isAlike(e.title(), title)).findFirst();
    }

    private boolean isOf(@Nullable String other) {
        return other != null && WordStems.key(other).equals(WordStems.key(series));
    }

    /** The name of the folder is not certain, so the title decides. */
    private static boolean isAlike(String planned, @Nullable String title) {
        List<String> words = WordStems.of(planned);
        if (title == null || words.isEmpty()) {
            return false;
        }
        List<String> own = WordStems.of(title);
        return words.stream().filter(own::contains).count() >= Math.ceil(words.size() * ALIKE);
    }
}
