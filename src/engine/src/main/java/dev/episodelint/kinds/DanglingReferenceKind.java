package dev.episodelint.kinds;

import dev.episodelint.series.Citation;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import dev.episodelint.series.EpisodeNumbers;
import dev.episodelint.series.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** References to episodes that neither a document nor the catalog knows. */
final class DanglingReferenceKind implements PlainCorpusKind<Episode> {

    @Override
    public String name() {
        return "dangling-reference";
    }

    @Override
    public Class<Episode> group() {
        return Episode.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of(EPISODES, "series", "candidates");
    }

    @Override
    public void check(Episode episode, NoOptions options, Consumer<CorpusFinding> findings) {
        if (episode.exists() || isAlone(episode.numbering())) {
            return;
        }
        for (Citation citation : episode.citations()) {
            findings.accept(CorpusFinding.of(
                    citation,
                    episode.number(),
                    Map.of("series", episode.numbering().name(), "candidates", candidates(episode, citation))));
        }
    }

    /** Where one episode is all that is known, nobody knows which others there are. */
    private static boolean isAlone(Numbering numbering) {
        int others =
                numbering.neighbours().stream().mapToInt(n -> n.known().size()).sum();
        return numbering.known().size() + others < 2;
    }

    /** Numbers of a list get one hint for all. */
    private static String candidates(Episode episode, Citation citation) {
        Numbering numbering = episode.numbering();
        List<String> hints = new ArrayList<>();
        if (citation.isSingle()) {
            Stream.concat(Stream.of(numbering), numbering.neighbours().stream())
                    .flatMap(n -> n.titled(citation.title()).stream())
                    .forEach(e -> hints.add(named(e, numbering) + " has that title"));
            if (hints.isEmpty()) {
                numbering.neighbours().stream()
                        .flatMap(n -> n.find(episode.number()).stream())
                        .forEach(e -> hints.add("there is " + named(e, numbering)));
                nearest(episode, numbering).forEach(hints::add);
            }
        }
        if (!numbering.known().isEmpty()) {
            hints.add("`" + numbering.name() + "` has `"
                    + EpisodeNumbers.runs(List.copyOf(numbering.known().keySet())) + "`");
        }
        return hints.isEmpty() ? "" : "; " + String.join("; ", hints);
    }

    private static Stream<String> nearest(Episode episode, Numbering numbering) {
        return Stream.of(
                        numbering.known().lowerEntry(episode.number()),
                        numbering.known().higherEntry(episode.number()))
                .filter(e -> e != null && !e.getValue().titles().isEmpty())
                .map(e -> "next to it is " + e.getValue().named());
    }

    private static String named(Episode episode, Numbering from) {
        return episode.named()
                + (episode.numbering() == from
                        ? ""
                        : " of `" + episode.numbering().name() + "`");
    }
}
