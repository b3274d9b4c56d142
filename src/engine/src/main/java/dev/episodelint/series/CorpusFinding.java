package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.fact.Fact;
import java.util.List;
import java.util.Map;

/**
 * A finding of a rule across documents.
 *
 * @param fact the fact that the finding is about, which gives its position
 * @param number the number of the episode that it is about, for {@code {episodes}} in its message; findings with the
 *     same arguments about adjacent numbers of a list are merged. Empty if it is not about a number
 */
public record CorpusFinding(
        MemberDocument member, Fact fact, String number, Map<String, String> arguments, List<Related> related) {

    public CorpusFinding {
        arguments = Map.copyOf(arguments);
        related = List.copyOf(related);
    }

    public static CorpusFinding at(MemberDocument member, Fact fact, Map<String, String> arguments) {
        return new CorpusFinding(member, fact, "", arguments, List.of());
    }

    public static CorpusFinding of(Citation citation, String number, Map<String, String> arguments) {
        return new CorpusFinding(citation.from(), citation.fact(), number, arguments, List.of());
    }

    public CorpusFinding with(List<Related> places) {
        return new CorpusFinding(member, fact, number, arguments, places);
    }
}
