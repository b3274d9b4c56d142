package dev.episodelint.workspace.config;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.guide.GuideReader;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlanReader;
import dev.episodelint.plan.PlanScope;
import dev.episodelint.plan.SuccessDataReader;
import dev.episodelint.text.Decoded;
import dev.episodelint.text.Decoder;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.Yaml;
import dev.episodelint.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the plan that a configuration names, YAML or a guide in Markdown; every file is read once. */
public final class Plans {
    private final WorkingDirectory places;
    private final Templates templates;
    private final Map<Path, Loaded> known = new LinkedHashMap<>();

    public Plans(WorkingDirectory places, Templates templates) {
        this.places = places;
        this.templates = templates;
    }

    /** A plan, where it was read, and what is to be said of it. */
    record Loaded(String path, Plan plan, List<String> remarks, boolean complete) {}

    /** An analysis and the plan as its document sees it. */
    public record Judged(@Nullable PlanScope scope, Analysis analysis) {}

    /** Null without a plan. */
    @Nullable
    Loaded of(Configuration configuration) {
        Setting<NamedFile> setting = configuration.episodes().plan();
        if (setting == null) {
            return null;
        }
        Path file = templates.confined(setting.at(), setting.value(), "plan");
        Loaded loaded = known.get(file);
        if (loaded == null) {
            loaded = read(file, setting.value().root());
            known.put(file, loaded);
        }
        return loaded;
    }

    /** Null without a plan. */
    @Nullable
    public PlanScope scope(Path document, Configuration configuration, String series) {
        Loaded loaded = of(configuration);
        return loaded == null
                ? null
                : new PlanScope(
                        loaded.plan(),
                        loaded.path(),
                        series,
                        SeriesResolver.configured(document, configuration).isPresent());
    }

    /** The plan that was used first; null where none was. */
    @Nullable
    public Plan first() {
        return known.isEmpty() ? null : known.values().iterator().next().plan();
    }

    /** What is to be said of the plans, once. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        known.values().forEach(p -> remarks.addAll(p.remarks()));
        if (known.size() > 1) {
            List<String> paths = known.values().stream().map(Loaded::path).toList();
            remarks.add("several plans, a report shows the first: " + String.join(", ", paths));
        }
        return remarks;
    }

    /** Episodes of the plans that no document is. */
    public List<String> withoutDocument(Collection<Judged> documents) {
        Map<Plan, Set<Plan.Episode>> there = new IdentityHashMap<>();
        for (Judged document : documents) {
            PlanScope scope = document.scope();
            if (scope != null) {
                Set<Plan.Episode> found = there.computeIfAbsent(scope.plan(), p -> new HashSet<>());
                scope.episode(document.analysis().episode(), document.analysis().title())
                        .ifPresent(found::add);
            }
        }
        List<String> notes = new ArrayList<>();
        for (Loaded loaded : known.values()) {
            Set<Plan.Episode> found = there.getOrDefault(loaded.plan(), Set.of());
            loaded.plan().episodes().stream()
                    .filter(e -> !found.contains(e))
                    .map(e -> loaded.path() + ":" + e.line() + ": No document for episode `" + e.number() + "`"
                            + (e.series() == null ? "" : " of `" + e.series() + "`"))
                    .forEach(notes::add);
        }
        return notes;
    }

    /** A guide that the command line names. */
    public GuideReader.Guide guide(String name) {
        return guide(places.resolve(name), places.show(places.resolve(name)));
    }

    private Loaded read(Path file, Root root) {
        String shown = places.show(file);
        if (isMarkdown(file)) {
            GuideReader.Guide guide = guide(file, shown);
            List<String> remarks =
                    guide.remarks().stream().map(Problem::toString).toList();
            return new Loaded(shown, guide.plan(), remarks, guide.complete());
        }
        YamlValue yaml = Yaml.read(shown, templates.read(file, Limits.SETTINGS_BYTES, "plan"));
        Plan plan = PlanReader.read(yaml);
        return new Loaded(shown, measured(plan, yaml, file, root), List.of(), true);
    }

    private Plan measured(Plan plan, YamlValue yaml, Path file, Root root) {
        if (plan.data() == null) {
            return plan;
        }
        YamlValue at = yaml.entries().entrySet().stream()
                .filter(e -> e.getKey().text().equals("data"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(yaml);
        NamedFile named = new NamedFile(plan.data(), Target.folder(file), root);
        Path data = templates.confined(at, named, "data");
        String text = templates.read(data, Limits.SETTINGS_BYTES, "data");
        return plan.measured(SuccessDataReader.read(Yaml.read(places.show(data), text), plan));
    }

    /** Damaged characters do not matter; what is no text at all does. */
    private GuideReader.Guide guide(Path file, String shown) {
        try {
            Decoded decoded = Decoder.decode(BoundedFile.read(places.files(), file, Limits.TEMPLATE_BYTES));
            if (!decoded.readable()) {
                throw WorkingDirectory.fault(shown, "The guide is not text");
            }
            return GuideReader.read(shown, decoded.text().text());
        } catch (BoundedFile.Refused e) {
            throw WorkingDirectory.fault(shown, "The guide " + e.reason());
        }
    }

    private static boolean isMarkdown(Path file) {
        String name = String.valueOf(Objects.requireNonNull(file.getFileName())).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}
