package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Fact.Role;
import dev.episodelint.fact.Topic;
import dev.episodelint.series.Series;
import dev.episodelint.workspace.config.Configuration;
import dev.episodelint.workspace.config.Configurations;
import dev.episodelint.workspace.config.Selection;
import dev.episodelint.workspace.config.SeriesResolver;
import dev.episodelint.workspace.config.SeriesSetting;
import dev.episodelint.workspace.config.Setting;
import dev.episodelint.workspace.files.FileView;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The documents that others are judged by: the whole series of each, and of what it names or links to. They are read and
 * not reported.
 */
final class NeighbourReader {
    private final WorkingDirectory places;
    private final Configurations configurations;
    private final FileView documents;
    private final Set<Path> known = new HashSet<>();
    private final Set<Path> walked = new HashSet<>();
    private final Set<Path> listed = new HashSet<>();

    NeighbourReader(WorkingDirectory places, Configurations configurations, FileView documents) {
        this.places = places;
        this.configurations = configurations;
        this.documents = documents;
    }

    /** The rest of the series of these documents. */
    List<Target> ofSeries(Collection<Target> targets) {
        targets.forEach(t -> known.add(t.file()));
        Map<Path, Target> found = new TreeMap<>();
        for (Target target : targets) {
            Configuration configuration = configurations.of(target.folder(), target.root());
            Setting<List<SeriesSetting>> series = configuration.episodes().series();
            if (series != null) {
                configured(series.value(), target, found);
            }
            if (SeriesResolver.configured(target.file(), configuration).isEmpty()) {
                folder(target.folder(), target.root(), found);
            }
        }
        return List.copyOf(found.values());
    }

    /** The series in folders beside a document's that its text names, and those of documents that it links to. */
    List<Target> named(Target target, Analysis analysis, Collection<Path> linked) {
        Map<Path, Target> found = new TreeMap<>();
        Configuration configuration = configurations.of(target.folder(), target.root());
        Path above = target.folder().getParent();
        if (configuration.episodes().series() == null
                && above != null
                && above.startsWith(target.root().folder())) {
            Set<String> words = words(analysis);
            for (Path folder : words.isEmpty() ? List.<Path>of() : folders(above)) {
                boolean entered = Selection.enters(folder, configurations.of(above, target.root()));
                String name = Series.key(String.valueOf(folder.getFileName()));
                if (entered && words.stream().anyMatch(w -> (" " + w).endsWith(" " + name))) {
                    folder(folder, target.root(), found);
                }
            }
        }
        for (Path file : linked) {
            if (Selection.isMarkdown(file) && takes(file, target.root())) {
                folder(Target.folder(file), target.root(), found);
            }
        }
        return List.copyOf(found.values());
    }

    /** Markdown that is linked to and is no document of ours: only the places in it count. */
    List<Target> pages(Target target, Collection<Path> linked) {
        Map<Path, Target> found = new TreeMap<>();
        for (Path file : linked) {
            if (Selection.isMarkdown(file) && !takes(file, target.root()) && documents.isFile(file)) {
                add(file, target.root(), found);
            }
        }
        return List.copyOf(found.values());
    }

    private static Set<String> words(Analysis analysis) {
        Set<String> words = new HashSet<>();
        for (Fact fact : analysis.facts()) {
            if (fact.role() == Role.REFERS && fact.isOf(Topic.EPISODE)) {
                for (String detail : List.of(Detail.SERIES, Detail.LEAD, Detail.TITLE)) {
                    if (!fact.detail(detail).isEmpty()) {
                        words.add(Series.key(fact.detail(detail)));
                    }
                }
            }
        }
        return words;
    }

    private void configured(List<SeriesSetting> all, Target target, Map<Path, Target> found) {
        for (SeriesSetting series : all) {
            Path base = series.documents().folder();
            if (base.startsWith(target.root().folder()) && walked.add(base)) {
                Discovery.below(base, target.root(), places, configurations, documents).stream()
                        .filter(t -> SeriesResolver.configured(t.file(), configurations.of(t.folder(), t.root()))
                                .isPresent())
                        .forEach(t -> take(t, found));
            }
        }
    }

    private void folder(Path folder, Root root, Map<Path, Target> found) {
        if (!folder.startsWith(root.folder()) || !listed.add(folder)) {
            return;
        }
        for (Path file : entries(folder)) {
            if (documents.isFile(file) && takes(file, root)) {
                add(file, root, found);
            }
        }
    }

    private boolean takes(Path file, Root root) {
        return Selection.takes(file, configurations.of(Target.folder(file), root));
    }

    private void add(Path file, Root root, Map<Path, Target> found) {
        try {
            if (root.holds(documents.realPath(file))) {
                take(Target.of(file, places.show(file), root, documents), found);
            }
        } catch (IOException e) {
            // a link to nothing is nobody's neighbour
        }
    }

    private void take(Target target, Map<Path, Target> found) {
        if (known.add(target.file())) {
            found.put(target.file(), target);
        }
    }

    private List<Path> folders(Path above) {
        return entries(above).stream()
                .filter(p -> documents.ownKind(p) == FileView.Kind.FOLDER)
                .toList();
    }

    private List<Path> entries(Path folder) {
        try {
            return documents.list(folder);
        } catch (IOException e) {
            return List.of();
        }
    }
}
