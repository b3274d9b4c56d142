package dev.episodelint.rule;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.document.Document;
import dev.episodelint.document.Subject;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.FactGroup;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule: a kind with its options, its message and help, its nature and severity.
 *
 * @param severity the default; of a gap only where no status decides
 * @param cap no configuration makes it louder than this
 * @param enabled whether it is on where no configuration says so
 * @param summary one line for the catalogue
 * @param effect what its findings mean to all that is made of them
 */
public record Rule(
        String id,
        String summary,
        Nature nature,
        Severity severity,
        Severity cap,
        boolean enabled,
        String message,
        @Nullable String help,
        Effect effect,
        Measure measure) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
    private static final List<String> SEVERITIES = List.of("info", "warning", "error");

    /** A kind together with options it has read. */
    public sealed interface Measure {
        Kind<?> kind();

        /** The options as they stand in the rule's file. */
        YamlValue written();

        /** Names of what its findings carry. */
        Set<String> arguments();

        private static Measure of(Kind<?> kind, YamlValue options) {
            return kind instanceof CorpusKind<?, ?> corpus
                    ? Across.of(corpus, options)
                    : Bound.of((RuleKind<?, ?>) kind, options);
        }
    }

    /** A measure of one document. */
    public record Bound<S extends Subject, O>(RuleKind<S, O> kind, O options, YamlValue written) implements Measure {

        static <S extends Subject, O> Bound<S, O> of(RuleKind<S, O> kind, YamlValue options) {
            return new Bound<>(kind, kind.options(options), options);
        }

        @Override
        public Set<String> arguments() {
            return kind.arguments(options);
        }

        private void check(Subject subject, Document document, Consumer<Finding> findings) {
            kind.check(kind.subject().cast(subject), options, document, findings);
        }
    }

    /** A measure across documents. */
    public record Across<G extends FactGroup, O>(CorpusKind<G, O> kind, O options, YamlValue written)
            implements Measure {

        static <G extends FactGroup, O> Across<G, O> of(CorpusKind<G, O> kind, YamlValue options) {
            return new Across<>(kind, kind.options(options), options);
        }

        @Override
        public Set<String> arguments() {
            return kind.arguments(options);
        }

        private void check(FactGroup group, Consumer<CorpusFinding> findings) {
            kind.check(kind.group().cast(group), options, findings);
        }
    }

    /** Whether it looks at such a thing of a document. */
    public boolean isAbout(Class<? extends Subject> subject) {
        return measure instanceof Bound<?, ?> bound && bound.kind().subject() == subject;
    }

    /** Looks at a subject of a document, which must be of the kind's type. */
    public void check(Subject subject, Document document, Consumer<Finding> findings) {
        ((Bound<?, ?>) measure).check(subject, document, findings);
    }

    /** Looks at facts of several documents, which must be of the kind's type. */
    public void check(FactGroup group, Consumer<CorpusFinding> findings) {
        ((Across<?, ?>) measure).check(group, findings);
    }

    /** Binds one rule file to its kind; throws {@link dev.episodelint.yaml.ProblemException} at whatever is wrong. */
    static Rule read(YamlValue yaml, Map<String, Kind<?>> kinds) {
        YamlValue.Fields fields = yaml.fields(
                "rule",
                "summary",
                "kind",
                "options",
                "nature",
                "severity",
                "cap",
                "enabled",
                "message",
                "help",
                "grouped",
                "accident",
                "absence",
                "leaves");
        YamlValue kindName = fields.require("kind");
        Kind<?> kind = kinds.get(kindName.text());
        if (kind == null) {
            throw kindName.fault(
                    "Unknown kind `" + kindName.text() + "`", Nearest.hint(kindName.text(), kinds.keySet()));
        }
        YamlValue options = fields.byName().getOrDefault("options", yaml.nothing());
        Severity severity = severity(fields.require("severity"));
        Rule rule = new Rule(
                fields.require("rule").text(),
                fields.require("summary").text(),
                fields.require("nature").oneOf(List.of("defect", "gap")).equals("gap") ? Nature.GAP : Nature.DEFECT,
                severity,
                fields.get("cap").map(Rule::severity).orElse(Severity.ERROR),
                fields.get("enabled").map(YamlValue::bool).orElse(true),
                fields.require("message").text(),
                fields.get("help").map(YamlValue::text).orElse(null),
                Effect.read(fields),
                Measure.of(kind, options));
        rule.checkPlaceholders(fields.require("message"));
        fields.get("help").ifPresent(rule::checkPlaceholders);
        return rule;
    }

    private static Severity severity(YamlValue value) {
        return Severity.values()[SEVERITIES.indexOf(value.oneOf(SEVERITIES))];
    }

    private void checkPlaceholders(YamlValue template) {
        Matcher matcher = PLACEHOLDER.matcher(template.text());
        while (matcher.find()) {
            if (!measure.arguments().contains(matcher.group(1))) {
                throw template.fault(
                        "Unknown placeholder `" + matcher.group() + "` of kind `"
                                + measure.kind().name() + "`",
                        Nearest.hint(matcher.group(1), measure.arguments()));
            }
        }
    }

    /** The same rule with some options changed, as a configuration sets them. */
    Rule withOptions(YamlValue options) {
        return new Rule(
                id,
                summary,
                nature,
                severity,
                cap,
                enabled,
                message,
                help,
                effect,
                Measure.of(measure.kind(), options.over(measure.written())));
    }

    /** Fills the placeholders of a message or a help text of this rule. */
    public static String fill(String template, Map<String, String> arguments) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(arguments.getOrDefault(m.group(1), "")));
    }
}
