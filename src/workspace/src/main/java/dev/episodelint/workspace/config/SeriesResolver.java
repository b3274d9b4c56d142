package dev.episodelint.workspace.config;

import dev.episodelint.series.Series;
import dev.episodelint.workspace.files.Target;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which series a document is of: the first that the configuration gives it, else that of its folder. */
public final class SeriesResolver {
    private final Map<Key, Series> known = new HashMap<>();

    private record Key(String id, Configuration configuration) {}

    public Series of(Path document, Configuration configuration) {
        List<Series.Listed> catalog = configuration.episodes().catalog() == null
                ? List.of()
                : configuration.episodes().catalog().value();
        Optional<SeriesSetting> configured = configured(document, configuration);
        Path folder = Target.folder(document);
        String scope = configuration.episodes().series() == null
                ? "beside:" + folder.resolveSibling("")
                : "configured:" + configuration.episodes().series().origin();
        String id = configured.map(s -> scope + " " + s.name()).orElse("folder:" + folder);
        return known.computeIfAbsent(
                new Key(id, configuration),
                k -> new Series(
                        id,
                        configured.map(SeriesSetting::name).orElse(folderName(folder)),
                        scope,
                        configured.map(SeriesSetting::shared).orElse(false),
                        catalog));
    }

    public static Optional<SeriesSetting> configured(Path document, Configuration configuration) {
        return configuration.episodes().series() == null
                ? Optional.empty()
                : configuration.episodes().series().value().stream()
                        .filter(s -> s.documents().matches(document))
                        .findFirst();
    }

    private static String folderName(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
