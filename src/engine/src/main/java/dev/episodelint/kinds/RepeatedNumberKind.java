package dev.episodelint.kinds;

import dev.episodelint.fact.Detail;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Numbers that several documents of a series have; named once, in the last of those that are shown. */
final class RepeatedNumberKind implements PlainCorpusKind<Episode> {

    @Override
    public String name() {
        return "repeated-number";
    }

    @Override
    public Class<Episode> group() {
        return Episode.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("number", "series", "path");
    }

    @Override
    public void check(Episode episode, NoOptions options, Consumer<CorpusFinding> findings) {
        episode.definitions().stream()
                .collect(Collectors.groupingBy(d -> d.fact().detail(Detail.NOUN), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(same -> check(episode, same, findings));
    }

    /** @param same those that call themselves by the same word: {@code Law 1} and {@code Episode 1} are two things */
    private static void check(Episode episode, List<Episode.Definition> same, Consumer<CorpusFinding> findings) {
        List<Episode.Definition> shown =
                same.stream().filter(d -> d.member().shown()).toList();
        if (same.size() < 2 || shown.isEmpty()) {
            return;
        }
        Episode.Definition last = shown.get(shown.size() - 1);
        List<Episode.Definition> others = same.stream().filter(d -> d != last).toList();
        findings.accept(CorpusFinding.at(
                        last.member(),
                        last.fact(),
                        Map.of(
                                "number",
                                episode.number(),
                                "series",
                                episode.numbering().name(),
                                "path",
                                others.get(0).member().path()))
                .with(others.stream()
                        .map(d -> d.member().related(d.fact(), "episode " + episode.number() + " too"))
                        .toList()));
    }
}
