package dev.episodelint.kinds;

import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import dev.episodelint.series.Library;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Episodes that need each other in a circle; each circle once, as the shortest way round. */
final class ReferenceCycleKind implements CorpusKind<Library, KindsOption> {

    @Override
    public String name() {
        return "reference-cycle";
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
        return Set.of("path", "kind");
    }

    @Override
    public void check(Library library, KindsOption options, Consumer<CorpusFinding> findings) {
        for (List<PrerequisiteGraph.Need> way :
                PrerequisiteGraph.of(library, options).circles()) {
            way.stream().filter(n -> n.citation().from().shown()).findFirst().ifPresent(need -> {
                String path = Stream.concat(
                                Stream.of(way.get(0).from()), way.stream().map(PrerequisiteGraph.Need::to))
                        .map(e -> name(e, way.get(0).from()))
                        .collect(Collectors.joining(" → "));
                findings.accept(CorpusFinding.of(
                                need.citation(),
                                "",
                                Map.of("path", path, "kind", need.citation().kind()))
                        .with(way.stream()
                                .filter(n -> n != need)
                                .map(n -> n.citation().related(n.from().number() + " needs " + n.to().number()))
                                .toList()));
            });
        }
    }

    private static String name(Episode episode, Episode first) {
        return episode.numbering() == first.numbering()
                ? episode.number()
                : episode.numbering().name() + " " + episode.number();
    }
}
