package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.Citation;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import dev.episodelint.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Episodes that are only planned, and are referred to; named once in each document that does. */
final class UnfinishedReferenceKind implements CorpusKind<Episode, UnfinishedReferenceKind.Options> {
    private static final List<String> SOURCES = List.of("catalog", "status");
    private static final int MOST_RELATED = 5;

    /** @param catalog whether the catalog says so; else the document's own status, and the reference is a finished one's */
    record Options(boolean catalog) {}

    @Override
    public String name() {
        return "unfinished-reference";
    }

    @Override
    public Class<Episode> group() {
        return Episode.class;
    }

    @Override
    public Options options(YamlValue options) {
        return new Options(options.fields("planned-by")
                .require("planned-by")
                .oneOf(SOURCES)
                .equals("catalog"));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of(EPISODES);
    }

    @Override
    public void check(Episode episode, Options options, Consumer<CorpusFinding> findings) {
        boolean planned = options.catalog() ? isListedOnly(episode) : isPlanning(episode);
        if (!planned) {
            return;
        }
        Map<String, List<Citation>> byDocument = episode.citations().stream()
                .filter(c -> options.catalog() || c.from().status() == Status.COMPLETE)
                .collect(Collectors.groupingBy(c -> c.from().path(), LinkedHashMap::new, Collectors.toList()));
        for (List<Citation> citations : byDocument.values()) {
            List<Related> further = citations.stream()
                    .skip(1)
                    .limit(MOST_RELATED)
                    .map(c -> c.related("here too"))
                    .toList();
            findings.accept(CorpusFinding.of(citations.get(0), episode.number(), Map.of())
                    .with(further));
        }
    }

    private static boolean isListedOnly(Episode episode) {
        return !episode.isDocument()
                && episode.listed().filter(l -> l.planned()).isPresent();
    }

    private static boolean isPlanning(Episode episode) {
        return episode.isDocument()
                && episode.definitions().stream().allMatch(d -> d.member().status() == Status.PLANNING);
    }
}
