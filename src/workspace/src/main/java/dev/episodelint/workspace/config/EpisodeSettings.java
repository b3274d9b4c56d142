package dev.episodelint.workspace.config;

import dev.episodelint.series.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of episodes, whether they have a document or not.
 *
 * @param catalog episodes without a document
 * @param plan what is asked of episodes beyond the template
 */
public record EpisodeSettings(
        @Nullable Setting<List<SeriesSetting>> series,
        @Nullable Setting<List<Series.Listed>> catalog,
        @Nullable Setting<NamedFile> plan) {
    static final EpisodeSettings NONE = new EpisodeSettings(null, null, null);

    EpisodeSettings over(EpisodeSettings farther) {
        return new EpisodeSettings(
                Setting.nearest(series, farther.series),
                Setting.nearest(catalog, farther.catalog),
                Setting.nearest(plan, farther.plan));
    }
}
