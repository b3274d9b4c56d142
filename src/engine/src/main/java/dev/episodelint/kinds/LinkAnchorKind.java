package dev.episodelint.kinds;

import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact.Role;
import dev.episodelint.fact.Topic;
import dev.episodelint.reference.Slugs;
import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.LinkedFile;
import dev.episodelint.series.MemberDocument;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Links to places that a document does not have. */
final class LinkAnchorKind implements CorpusKind<LinkedFile, LinkAnchorKind.Options> {
    /** Lines of a file, and what every page has. */
    private static final Pattern ALWAYS = Pattern.compile("L\\d+(?:C\\d+)?(?:-L\\d+(?:C\\d+)?)?|top|user-content-.*");

    /** Looking for near names takes time. */
    private static final int MOST_HINTS = 20;

    /** @param slugs how headings get their names */
    record Options(Slugs slugs) {}

    @Override
    public String name() {
        return "link-anchor";
    }

    @Override
    public Class<LinkedFile> group() {
        return LinkedFile.class;
    }

    @Override
    public Options options(YamlValue options) {
        String slugs = options.fields("slugs").require("slugs").oneOf(Slugs.ids());
        return new Options(Slugs.byId(slugs).orElseThrow());
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("anchor", "path", "hint");
    }

    @Override
    public void check(LinkedFile file, Options options, Consumer<CorpusFinding> findings) {
        MemberDocument document = file.document();
        List<LinkedFile.Use> uses = file.uses().stream()
                .filter(u ->
                        !u.fragment().isEmpty() && !ALWAYS.matcher(u.fragment()).matches())
                .toList();
        if (document == null || uses.isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        document.facts(Topic.ANCHOR, Role.DEFINES).forEach(f -> {
            String id = f.detail(Detail.ID);
            names.add(id.toLowerCase(Locale.ROOT));
            if (!f.label().isEmpty()) {
                headings.add(f.label());
                names.add(options.slugs().of(f.label() + (id.isEmpty() ? "" : " {#" + id + "}")));
            }
        });
        names.addAll(options.slugs().all(headings));
        int hints = 0;
        for (LinkedFile.Use use : uses) {
            if (!names.contains(use.fragment().toLowerCase(Locale.ROOT))) {
                findings.accept(CorpusFinding.at(
                        use.from(),
                        use.fact(),
                        Map.of(
                                "anchor",
                                "#" + use.fragment(),
                                "path",
                                file.path(),
                                "hint",
                                (hints++ < MOST_HINTS ? Nearest.to(use.fragment(), names) : Optional.<String>empty())
                                        .map(n -> "did you mean `#" + n + "`?")
                                        .orElse("link to a heading by its words in lower case, with hyphens"))));
            }
        }
    }
}
