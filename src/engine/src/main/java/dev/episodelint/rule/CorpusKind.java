package dev.episodelint.rule;

import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.FactGroup;
import java.util.function.Consumer;

/**
 * A measure across documents: a pure function from the facts that meet at one key to findings.
 *
 * @param <G> the type of group it looks at
 * @param <O> its options, a record
 */
public non-sealed interface CorpusKind<G extends FactGroup, O> extends Kind<O> {
    /** The argument that the engine makes of the numbers of findings that belong together: {@code episodes `1-3`}. */
    String EPISODES = "episodes";

    Class<G> group();

    void check(G group, O options, Consumer<CorpusFinding> findings);
}
