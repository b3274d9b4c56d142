package dev.episodelint.series;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.fact.Fact;
import java.util.List;
import java.util.Map;

/**
 * What a rule across documents found.
 *
 * @param fact where the reader should look
 * @param number of the episode it is about, for the {@code {episodes}} of its words; findings with the same arguments
 *     about numbers next to each other in one list become one. Empty when it is not about a number
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
