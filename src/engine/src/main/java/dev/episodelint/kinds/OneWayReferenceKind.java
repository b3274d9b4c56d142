package dev.episodelint.kinds;

import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.Citation;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import dev.episodelint.series.Library;
import dev.episodelint.yaml.YamlValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Connections that should go both ways and do not: the other episode never mentions this one. */
final class OneWayReferenceKind implements CorpusKind<Library, KindsOption> {

    @Override
    public String name() {
        return "one-way-reference";
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
        Map<String, Episode> byPath = library.episodes();
        Map<Episode, Set<Episode>> mentionedBy = new HashMap<>();
        each(
                library,
                e -> e.citations()
                        .forEach(c -> Optional.ofNullable(byPath.get(c.from().path()))
                                .ifPresent(from -> mentionedBy
                                        .computeIfAbsent(e, x -> new HashSet<>())
                                        .add(from))));
        Set<String> named = new HashSet<>();
        each(library, target -> {
            for (Citation citation : target.citations()) {
                Episode from = byPath.get(citation.from().path());
                if (from != null
                        && target.isDocument()
                        && options.has(citation)
                        && from != target
                        && !mentionedBy.getOrDefault(from, Set.of()).contains(target)
                        && named.add(citation.from().path() + "\n" + citation.kind() + "\n" + target.number())) {
                    findings.accept(CorpusFinding.of(
                            citation, target.number(), Map.of("number", from.number(), "kind", citation.kind())));
                }
            }
        });
    }

    private static void each(Library library, Consumer<Episode> action) {
        library.numberings().forEach(n -> n.episodes().forEach(action));
    }
}
