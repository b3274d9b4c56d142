package dev.episodelint.workspace.config;

import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.CatalogReader;
import dev.episodelint.workspace.files.Glob;
import dev.episodelint.workspace.files.PathPatterns;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one configuration file. What is wrong is collected, so that all of it is told at once. */
final class ConfigurationReader {
    private static final List<String> SEVERITIES =
            Arrays.stream(Severity.values()).map(Severity::id).toList();
    private static final List<String> LEVELS =
            Stream.concat(Stream.of("off"), SEVERITIES.stream()).toList();
    private static final List<String> STATUSES = Stream.concat(
                    Arrays.stream(Status.values()).map(Status::id), Stream.of(Judgement.NO_STATUS))
            .toList();

    private static final List<String> NUMBERS = List.of("own", "shared");

    private final Path folder;
    private final Root root;
    private final Ruleset known;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigurationReader(Path folder, Root root, Ruleset known) {
        this.folder = folder;
        this.root = root;
        this.known = known;
    }

    /**
     * @param folder the file's own, where its globs and paths start
     * @throws ProblemException with everything that is wrong in it
     */
    static Configuration read(YamlValue yaml, Path folder, Root root, Ruleset known) {
        ConfigurationReader reader = new ConfigurationReader(folder, root, known);
        Configuration configuration = reader.configuration(yaml);
        if (!reader.problems.isEmpty()) {
            throw new ProblemException(reader.problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .toList());
        }
        return configuration;
    }

    private Configuration configuration(YamlValue yaml) {
        Map<String, YamlValue> keys = keys(
                yaml,
                "documents",
                "exclude",
                "template",
                "overlay",
                "front-matter",
                "series",
                "catalog",
                "plan",
                "severities",
                "rules",
                "minimum-completeness",
                "overrides",
                "baseline");
        List<Setting<Judgement.LocalRules>> overrides = new ArrayList<>();
        YamlValue list = keys.get("overrides");
        if (list != null) {
            attempt(list, YamlValue::list)
                    .orElse(List.of())
                    .forEach(o -> override(o).ifPresent(overrides::add));
        }
        return new Configuration(
                List.of(yaml.file()),
                new DocumentSettings(
                        setting(keys.get("documents"), this::patterns), setting(keys.get("exclude"), this::patterns)),
                new TemplateSettings(
                        setting(keys.get("template"), this::named),
                        setting(keys.get("overlay"), this::named),
                        setting(keys.get("front-matter"), this::named)),
                new EpisodeSettings(
                        setting(keys.get("series"), this::series),
                        setting(keys.get("catalog"), CatalogReader::read),
                        setting(keys.get("plan"), this::named)),
                new Judgement(
                        severities(keys.get("severities")),
                        rules(keys.get("rules")),
                        minimum(keys.get("minimum-completeness")),
                        overrides),
                setting(keys.get("baseline"), this::named));
    }

    private Optional<Setting<Judgement.LocalRules>> override(YamlValue yaml) {
        Map<String, YamlValue> keys = keys(yaml, "documents", "rules", "minimum-completeness");
        Setting<PathPatterns> documents = setting(keys.get("documents"), this::patterns);
        if (documents == null && !keys.containsKey("documents")) {
            problems.add(yaml.problem("Missing key `documents`", "say which documents the override is for"));
        }
        RuleSettings rules = rules(keys.get("rules"));
        Map<String, Setting<Integer>> minimum = minimum(keys.get("minimum-completeness"));
        return Optional.ofNullable(documents)
                .map(d -> new Setting<>(new Judgement.LocalRules(d.value(), rules, minimum), yaml));
    }

    private List<SeriesSetting> series(YamlValue yaml) {
        List<SeriesSetting> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlValue entry : yaml.list()) {
            attempt(entry, e -> {
                        YamlValue.Fields fields = e.fields("name", "documents", "numbers");
                        YamlValue name = fields.require("name");
                        if (!names.add(name.text())) {
                            throw name.fault(
                                    "Repeated series `" + name.text() + "`", "give all its documents in one entry");
                        }
                        boolean shared = fields.get("numbers")
                                .map(n -> n.oneOf(NUMBERS).equals("shared"))
                                .orElse(false);
                        return new SeriesSetting(name.text(), patterns(fields.require("documents")), shared);
                    })
                    .ifPresent(all::add);
        }
        return all;
    }

    private Map<String, Setting<Severity>> severities(@Nullable YamlValue yaml) {
        Map<String, Setting<Severity>> severities = new HashMap<>();
        keys(yaml, STATUSES.toArray(String[]::new)).forEach((status, value) -> {
            Setting<Severity> severity = setting(value, v -> severity(v.oneOf(SEVERITIES)));
            if (severity != null) {
                severities.put(status, severity);
            }
        });
        return severities;
    }

    private Map<String, Setting<Integer>> minimum(@Nullable YamlValue yaml) {
        Map<String, Setting<Integer>> minimum = new HashMap<>();
        keys(yaml, STATUSES.toArray(String[]::new)).forEach((status, value) -> {
            Setting<Integer> percent = setting(value, ConfigurationReader::percent);
            if (percent != null) {
                minimum.put(status, percent);
            }
        });
        return minimum;
    }

    private static int percent(YamlValue yaml) {
        int percent = yaml.number();
        if (percent > 100) {
            throw yaml.fault("Unexpected `" + percent + "`, expected at most 100 percent", null);
        }
        return percent;
    }

    private RuleSettings rules(@Nullable YamlValue yaml) {
        Map<String, Setting<Optional<Severity>>> levels = new HashMap<>();
        Map<String, Setting<YamlValue>> options = new HashMap<>();
        entries(yaml).forEach((key, value) -> {
            String rule = attempt(key, known::require).orElse(null);
            if (rule == null) {
                return;
            }
            Map<String, YamlValue> parts =
                    value.isMap() ? keys(value, "severity", "options") : Map.of("severity", value);
            Setting<Optional<Severity>> level = setting(parts.get("severity"), ConfigurationReader::level);
            if (level != null) {
                levels.put(rule, level);
            }
            Setting<YamlValue> bound = setting(parts.get("options"), v -> accepted(rule, v));
            if (bound != null && !bound.value().entries().isEmpty()) {
                options.put(rule, bound);
            }
        });
        return new RuleSettings(levels, options);
    }

    /** Binds the options once to hear what the rule's kind makes of them; an empty map leaves the rule its own. */
    private YamlValue accepted(String rule, YamlValue options) {
        if (!options.entries().isEmpty()) {
            known.withOptions(Map.of(rule, options));
        }
        return options;
    }

    private static Optional<Severity> level(YamlValue yaml) {
        String level = yaml.oneOf(LEVELS);
        return level.equals("off") ? Optional.empty() : Optional.of(severity(level));
    }

    private static Severity severity(String id) {
        return Severity.valueOf(id.toUpperCase(Locale.ROOT));
    }

    private PathPatterns patterns(YamlValue yaml) {
        List<Glob> globs = new ArrayList<>();
        for (YamlValue pattern : yaml.list()) {
            attempt(pattern, ConfigurationReader::glob).ifPresent(globs::add);
        }
        return new PathPatterns(globs, folder);
    }

    private static Glob glob(YamlValue yaml) {
        try {
            return Glob.of(yaml.text());
        } catch (IllegalArgumentException e) {
            throw yaml.fault("Unusable pattern `" + yaml.text() + "`: " + e.getMessage(), null);
        }
    }

    private NamedFile named(YamlValue yaml) {
        return new NamedFile(yaml.text(), folder, root);
    }

    private Map<String, YamlValue> keys(@Nullable YamlValue yaml, String... known) {
        List<String> names = List.of(known);
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        entries(yaml).forEach((key, value) -> {
            String name = attempt(key, YamlValue::text).orElse("");
            if (names.contains(name)) {
                keys.put(name, value);
            } else if (key.isText()) {
                problems.add(key.problem("Unknown key `" + name + "`", Nearest.hint(name, names)));
            }
        });
        return keys;
    }

    private Map<YamlValue, YamlValue> entries(@Nullable YamlValue yaml) {
        Map<YamlValue, YamlValue> entries =
                yaml == null ? Map.of() : attempt(yaml, YamlValue::entries).orElse(Map.of());
        Set<String> seen = new HashSet<>();
        for (YamlValue key : entries.keySet()) {
            if (key.isText() && !seen.add(key.text())) {
                problems.add(key.problem("Repeated key `" + key.text() + "`", null));
            }
        }
        return entries;
    }

    /** A key without a value counts as absent. */
    private <T> @Nullable Setting<T> setting(@Nullable YamlValue yaml, Function<YamlValue, T> read) {
        return yaml == null || yaml.isNothing()
                ? null
                : attempt(yaml, read).map(v -> new Setting<>(v, yaml)).orElse(null);
    }

    private <T> Optional<T> attempt(YamlValue yaml, Function<YamlValue, T> read) {
        try {
            return Optional.of(read.apply(yaml));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
