package dev.episodelint.workspace;

import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.series.Series;
import dev.episodelint.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What configuration files say about the documents of a folder.
 *
 * @param files where it comes from, nearest first; empty without configuration
 * @param frontMatter the JSON Schema that front matter must satisfy
 * @param catalog episodes without a document
 * @param plan what is asked of episodes beyond the template
 * @param severities of gaps, by the id of a status or {@code none}
 * @param minimum the least completeness in percent, by the id of a status or {@code none}
 * @param overrides what is set for some documents only
 * @param baseline the file of findings that are known
 */
record Configuration(
        List<String> files,
        @Nullable Setting<PathPatterns> documents,
        @Nullable Setting<PathPatterns> exclude,
        @Nullable Setting<Named> template,
        @Nullable Setting<Named> overlay,
        @Nullable Setting<Named> frontMatter,
        @Nullable Setting<List<SeriesSetting>> series,
        @Nullable Setting<List<Series.Listed>> catalog,
        @Nullable Setting<Named> plan,
        Map<String, Setting<Severity>> severities,
        RuleSettings rules,
        Map<String, Setting<Integer>> minimum,
        List<Setting<LocalRules>> overrides,
        @Nullable Setting<Named> baseline) {

    static final String FILE_NAME = "episode-lint.yaml";

    /** The key under {@code severities} for documents of a template that asks for no status. */
    static final String NO_STATUS = Policy.NO_STATUS;

    static final Configuration NONE = new Configuration(
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Map.of(),
            RuleSettings.NONE,
            Map.of(),
            List.of(),
            null);

    Configuration {
        files = List.copyOf(files);
        severities = Map.copyOf(severities);
        minimum = Map.copyOf(minimum);
        overrides = List.copyOf(overrides);
    }

    /** A file that a configuration names, relative to its folder and not outside its root. */
    record Named(String name, Path folder, Root root) {}

    /** What is set for the documents that match. */
    record LocalRules(PathPatterns documents, RuleSettings rules, Map<String, Setting<Integer>> minimum) {

        LocalRules {
            minimum = Map.copyOf(minimum);
        }
    }

    boolean isNone() {
        return files.isEmpty();
    }

    /**
     * This configuration, and a farther one where this one says nothing. An overlay belongs to its template, so a
     * farther one counts only while the template is not replaced.
     */
    Configuration over(Configuration farther) {
        List<String> both = new ArrayList<>(files);
        both.addAll(farther.files);
        return new Configuration(
                both,
                documents != null ? documents : farther.documents,
                exclude != null ? exclude : farther.exclude,
                template != null ? template : farther.template,
                overlay != null || template != null ? overlay : farther.overlay,
                frontMatter != null ? frontMatter : farther.frontMatter,
                series != null ? series : farther.series,
                catalog != null ? catalog : farther.catalog,
                plan != null ? plan : farther.plan,
                RuleSettings.over(severities, farther.severities),
                rules.over(farther.rules),
                RuleSettings.over(minimum, farther.minimum),
                overrides.isEmpty() ? farther.overrides : overrides,
                baseline != null ? baseline : farther.baseline);
    }

    /** What is set for the rules in one document: by the narrowest override that matches, else for all. */
    RuleSettings rulesFor(Path document) {
        return localTo(document).map(LocalRules::rules).reduce(rules, (wide, narrow) -> narrow.over(wide));
    }

    /** The least completeness of one document, by status, as {@link #rulesFor}. */
    Map<String, Setting<Integer>> minimumFor(Path document) {
        return localTo(document)
                .map(LocalRules::minimum)
                .reduce(minimum, (wide, narrow) -> RuleSettings.over(narrow, wide));
    }

    /** The widest first. */
    private Stream<LocalRules> localTo(Path document) {
        return overrides.stream()
                .filter(o -> o.value().documents().matches(document))
                .sorted(Comparator.comparingInt(o -> o.value().documents().weight(document)))
                .map(Setting::value);
    }

    Policy policyFor(Path document, @Nullable Status as) {
        Map<String, Optional<Severity>> levels = new HashMap<>();
        rulesFor(document).levels().forEach((rule, level) -> levels.put(rule, level.value()));
        Map<Status, Severity> gaps = new HashMap<>(Policy.DEFAULT.gaps());
        severities.forEach((id, severity) -> Status.byId(id).ifPresent(s -> gaps.put(s, severity.value())));
        Setting<Severity> withoutStatus = severities.get(NO_STATUS);
        Map<String, Integer> least = new HashMap<>();
        minimumFor(document).forEach((id, percent) -> least.put(id, percent.value()));
        return new Policy(
                levels,
                gaps,
                withoutStatus == null ? Policy.DEFAULT.gapsWithoutStatus() : withoutStatus.value(),
                least,
                as);
    }

    Map<String, YamlValue> optionsFor(Path document) {
        Map<String, YamlValue> options = new HashMap<>();
        rulesFor(document).options().forEach((rule, value) -> options.put(rule, value.value()));
        return options;
    }
}
