package dev.episodelint.kinds;

import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import dev.episodelint.series.EpisodeNumbers;
import dev.episodelint.series.Numbering;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Whole numbers that are left out between two episodes; one finding for each gap, at the episode behind it. */
final class NumberingGapKind implements PlainCorpusKind<Numbering> {

    @Override
    public String name() {
        return "numbering-gap";
    }

    @Override
    public Class<Numbering> group() {
        return Numbering.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("missing", "before", "series");
    }

    @Override
    public void check(Numbering numbering, NoOptions options, Consumer<CorpusFinding> findings) {
        List<Episode> whole = numbering.known().values().stream()
                .filter(e -> EpisodeNumbers.isWhole(e.number()))
                .toList();
        for (int i = 1; i < whole.size(); i++) {
            int before = Integer.parseInt(whole.get(i - 1).number());
            Episode behind = whole.get(i);
            int number = Integer.parseInt(behind.number());
            if (number > before + 1 && behind.isDocument()) {
                String missing = number == before + 2
                        ? "episode `" + (before + 1) + "`"
                        : "episodes `" + (before + 1) + "-" + (number - 1) + "`";
                Episode.Definition first = behind.definitions().get(0);
                findings.accept(CorpusFinding.at(
                        first.member(),
                        first.fact(),
                        Map.of("missing", missing, "before", behind.number(), "series", numbering.name())));
            }
        }
    }
}
