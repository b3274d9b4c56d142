package dev.episodelint.kinds;

import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Episodes that no other one refers to, in a series of at least two. */
final class OrphanKind implements PlainCorpusKind<Episode> {

    @Override
    public String name() {
        return "orphan";
    }

    @Override
    public Class<Episode> group() {
        return Episode.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("number", "series");
    }

    @Override
    public void check(Episode episode, NoOptions options, Consumer<CorpusFinding> findings) {
        boolean alone = episode.numbering().known().values().stream()
                        .filter(Episode::isDocument)
                        .limit(2)
                        .count()
                < 2;
        if (!alone && episode.citations().stream().allMatch(c -> episode.isBy(c.from()))) {
            episode.definitions().stream()
                    .limit(1)
                    .forEach(d -> findings.accept(CorpusFinding.at(
                            d.member(),
                            d.fact(),
                            Map.of(
                                    "number",
                                    episode.number(),
                                    "series",
                                    episode.numbering().name()))));
        }
    }
}
