package dev.episodelint.kinds;

import dev.episodelint.fact.Detail;
import dev.episodelint.series.Citation;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Connections and links of an episode with itself; that it names itself in running text is as it should be. */
final class SelfReferenceKind implements PlainCorpusKind<Episode> {

    @Override
    public String name() {
        return "self-reference";
    }

    @Override
    public Class<Episode> group() {
        return Episode.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("number", "where");
    }

    @Override
    public void check(Episode episode, NoOptions options, Consumer<CorpusFinding> findings) {
        for (Citation citation : episode.citations()) {
            boolean linked =
                    citation.fact().detail(Detail.PATH).equals(citation.from().path());
            if (episode.isBy(citation.from()) && (linked || !citation.kind().isEmpty())) {
                String where = citation.kind().isEmpty() ? "by a link" : "in `" + citation.kind() + "`";
                findings.accept(CorpusFinding.of(citation, "", Map.of("number", episode.number(), "where", where)));
            }
        }
    }
}
