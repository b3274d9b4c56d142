package dev.episodelint.kinds;

import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.EpisodeNumbers;
import dev.episodelint.series.Library;
import dev.episodelint.yaml.YamlValue;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Connections to an episode that must come before, and comes after; those of a circle are named with the circle. */
final class LaterReferenceKind implements CorpusKind<Library, KindsOption> {

    @Override
    public String name() {
        return "later-reference";
    }

    @Override
    public Class<Library> group() {
        return Library.class;
    }

    @Override
    public KindsOption options(YamlValue options) {
        return KindsOption.read(options);
    }

    @Override
    public Set<String> arguments(KindsOption options) {
        return Set.of(EPISODES, "number", "kind");
    }

    @Override
    public void check(Library library, KindsOption options, Consumer<CorpusFinding> findings) {
        for (PrerequisiteGraph.Need need :
                PrerequisiteGraph.of(library, options).outsideCircles()) {
            boolean later = need.from().numbering() == need.to().numbering()
                    && EpisodeNumbers.ORDER.compare(
                                    need.to().number(), need.from().number())
                            > 0;
            if (later) {
                findings.accept(CorpusFinding.of(
                        need.citation(),
                        need.to().number(),
                        Map.of(
                                "number",
                                need.from().number(),
                                "kind",
                                need.citation().kind())));
            }
        }
    }
}
