package dev.episodelint.kinds;

import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Documents whose title, file name and header field do not give the same number. */
final class NumberMismatchKind implements PlainCorpusKind<Episode> {

    @Override
    public String name() {
        return "number-mismatch";
    }

    @Override
    public Class<Episode> group() {
        return Episode.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("number", "others");
    }

    @Override
    public void check(Episode episode, NoOptions options, Consumer<CorpusFinding> findings) {
        for (Episode.Definition definition : episode.definitions()) {
            List<String> others = new ArrayList<>();
            compare(episode, definition.fact(), Detail.FILE_NUMBER, "in the file name", others);
            compare(episode, definition.fact(), Detail.HEADER_NUMBER, "in the header", others);
            if (!others.isEmpty()) {
                findings.accept(CorpusFinding.at(
                        definition.member(),
                        definition.fact(),
                        Map.of("number", episode.number(), "others", String.join(" and ", others))));
            }
        }
    }

    private static void compare(Episode episode, Fact fact, String detail, String where, List<String> others) {
        String number = fact.detail(detail);
        if (!number.isEmpty() && !number.equals(episode.number())) {
            others.add("`" + number + "` " + where);
        }
    }
}
