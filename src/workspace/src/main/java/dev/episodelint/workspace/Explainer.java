package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.series.Series;
import dev.episodelint.workspace.config.Configuration;
import dev.episodelint.workspace.config.Judgement;
import dev.episodelint.workspace.config.NamedFile;
import dev.episodelint.workspace.config.Selection;
import dev.episodelint.workspace.config.Setting;
import dev.episodelint.workspace.config.Template;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words what applies to one document. */
final class Explainer {
    private final Target target;
    private final Configuration configuration;
    private final Policy policy;
    private final Ruleset rules;

    Explainer(Target target, Configuration configuration, Policy policy, Ruleset rules) {
        this.target = target;
        this.configuration = configuration;
        this.policy = policy;
        this.rules = rules;
    }

    /** Of analysis and failure one is null. */
    Explanation explain(
            WorkingDirectory places,
            Template template,
            Series series,
            @Nullable Analysis analysis,
            @Nullable Failure failure) {
        Status status = analysis == null ? null : analysis.status();
        return new Explanation(
                target.path(),
                places.show(target.root().folder()),
                configuration.files(),
                keys(),
                Selection.takes(target.file(), configuration),
                template.path(),
                template.overlayPath(),
                series.name(),
                analysis == null ? null : analysis.episode(),
                analysis == null ? null : analysis.title(),
                status,
                failure == null ? null : failure.reason(),
                rules.all().stream().map(r -> state(r, status)).toList());
    }

    private List<Explanation.Key> keys() {
        List<Explanation.Key> keys = new ArrayList<>();
        add(keys, "documents", configuration.documents().included());
        add(keys, "exclude", configuration.documents().excluded());
        addNamed(keys, "template", configuration.template().file());
        addNamed(keys, "overlay", configuration.template().overlay());
        addNamed(keys, "front-matter", configuration.template().frontMatter());
        addNamed(keys, "baseline", configuration.baseline());
        add(keys, "series", configuration.episodes().series());
        if (configuration.episodes().catalog() != null) {
            int size = configuration.episodes().catalog().value().size();
            keys.add(new Explanation.Key(
                    "catalog",
                    size + (size == 1 ? " episode" : " episodes"),
                    configuration.episodes().catalog().origin()));
        }
        addNamed(keys, "plan", configuration.episodes().plan());
        new TreeMap<>(configuration.judgement().severities())
                .forEach((status, severity) -> keys.add(new Explanation.Key(
                        "severities." + status, severity.value().id(), severity.origin())));
        addMinimum(keys, configuration.judgement().minimumFor(target.file()));
        return keys;
    }

    private static void addMinimum(List<Explanation.Key> keys, Map<String, Setting<Integer>> minimum) {
        new TreeMap<>(minimum)
                .forEach((status, percent) -> keys.add(new Explanation.Key(
                        "minimum-completeness." + status, percent.value() + " %", percent.origin())));
    }

    private static void add(List<Explanation.Key> keys, String name, @Nullable Setting<?> setting) {
        if (setting != null) {
            keys.add(new Explanation.Key(name, String.valueOf(setting.value()), setting.origin()));
        }
    }

    private static void addNamed(List<Explanation.Key> keys, String name, @Nullable Setting<NamedFile> setting) {
        if (setting != null) {
            keys.add(new Explanation.Key(name, setting.value().name(), setting.origin()));
        }
    }

    private Explanation.RuleState state(Rule rule, @Nullable Status status) {
        Optional<Severity> severity = policy.severity(probe(rule), status, rules);
        return new Explanation.RuleState(rule, severity, reason(rule, status));
    }

    private String reason(Rule rule, @Nullable Status own) {
        Setting<Optional<Severity>> level =
                configuration.judgement().rulesFor(target.file()).levels().get(rule.id());
        if (level != null) {
            boolean capped =
                    level.value().filter(s -> s.compareTo(rule.cap()) > 0).isPresent();
            return level.origin() + (capped ? ", never above " + rule.cap().id() : "");
        }
        if (!rule.enabled()) {
            return "off by itself";
        }
        if (rule.nature() == Nature.DEFECT) {
            return "default";
        }
        Status status = policy.as() == null ? own : policy.as();
        Setting<Severity> severity =
                configuration.judgement().severities().get(status == null ? Judgement.NO_STATUS : status.id());
        return "gap, status " + (status == null ? "none" : status.id())
                + (severity == null ? "" : ", " + severity.origin());
    }

    /** Any finding of the rule, to ask the policy about it. */
    private Diagnostic probe(Rule rule) {
        return new Diagnostic(
                rule.id(),
                rule.nature(),
                rule.severity(),
                rule.message(),
                null,
                target.path(),
                new Range(1, 1, 1, 1),
                null,
                "",
                null,
                List.of(),
                "");
    }
}
