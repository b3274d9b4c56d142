package dev.episodelint.kinds;

import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.LinkTargets.State;
import dev.episodelint.series.LinkedFile;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Links to files that are not there, are spelled otherwise, or lie outside. */
final class LinkStateKind implements CorpusKind<LinkedFile, LinkStateKind.Options> {
    private static final List<String> STATES = List.of("missing", "other-case", "outside");

    record Options(State of) {}

    @Override
    public String name() {
        return "link-state";
    }

    @Override
    public Class<LinkedFile> group() {
        return LinkedFile.class;
    }

    @Override
    public Options options(YamlValue options) {
        String of = options.fields("of").require("of").oneOf(STATES);
        return new Options(State.valueOf(of.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("target", "cure");
    }

    @Override
    public void check(LinkedFile file, Options options, Consumer<CorpusFinding> findings) {
        if (file.found().state() != options.of()) {
            return;
        }
        for (LinkedFile.Use use : file.uses()) {
            if (!use.isDangling()) {
                findings.accept(CorpusFinding.at(
                        use.from(), use.fact(), Map.of("target", use.fact().label(), "cure", cure(file, use))));
            }
        }
    }

    private static String cure(LinkedFile file, LinkedFile.Use use) {
        return switch (file.found().state()) {
            case OTHER_CASE -> "Write it as it is on disk, `" + file.found().actual() + "`";
            case OUTSIDE -> "Bring the file inside, or link to its address";
            default ->
                use.elsewhere()
                        .map(d -> "Episode `" + d.number() + "` is in `" + d.path() + "`")
                        .orElse("Correct the path, or add the file");
        };
    }
}
