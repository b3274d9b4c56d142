package dev.episodelint.series;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.AnalysisCodec;
import dev.episodelint.analysis.Linter;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.conclusion.Conclusion;
import dev.episodelint.conclusion.ConclusionContext;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.schema.Schema;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A made-up series of twenty episodes, each referring to others, that has no finding; to be damaged by tests. */
final class SampleSeries {
    static final int EPISODES = 20;

    private static final String TEMPLATE = """
            # Episode [N]: [Title]
            **Status**: [ ] Planning [ ] In Progress [ ] Complete

            ## Story
            [What happened]

            ## Connections
            - **Prerequisites**: Episode [X] for [concept]
            - **Deep Dives**: Episode [Y] on [aspect]
            """;
    private static final Schema SCHEMA = TemplateCompiler.compile("t.md", TEMPLATE, null, null);
    static final Ruleset RULES = BuiltIn.rules();

    private final Map<String, String> documents = new TreeMap<>();
    private final List<Series.Listed> catalog = new ArrayList<>();

    SampleSeries() {
        Random random = new Random(3);
        for (int n = 1; n <= EPISODES; n++) {
            int before = n == 1 ? 0 : 1 + random.nextInt(n - 1);
            int other = 1 + (n % EPISODES);
            documents.put(path(n), """
                    # Episode %d: %s
                    **Status**: [ ] Planning [x] In Progress [ ] Complete

                    ## Story
                    Welcome to Episode %d. Of Episode %d (%s) we keep in mind what [its story](%s#story) said.
                    Another word on Episodes %d, %d and of [the end](#connections).

                    ### Incident 1: Company%s 2019
                    - **Impact**: $3M lost

                    ```yaml
                    Tallyho Metrics:
                      trips_%d: 847_000
                      shared_total: 5000
                    ```

                    ## Connections
                    - **Prerequisites**: %s
                    - **Deep Dives**: Episode %d on the rest
                    """.formatted(
                            n,
                            title(n),
                            n,
                            other,
                            title(other),
                            name(other),
                            1 + (n + 4) % EPISODES,
                            1 + (n + 9) % EPISODES,
                            (char) ('A' + n % 3),
                            n,
                            before == 0 ? "none" : "Episode " + before + " for the start",
                            other));
        }
        // Whoever is named as a deep dive names back.
        for (int n = 1; n <= EPISODES; n++) {
            int from = n == 1 ? EPISODES : n - 1;
            change(n, d -> d.replace("Another word on", "This goes on from Episode " + from + ". Another word on"));
        }
    }

    static String title(int n) {
        return List.of("Retries", "Timeouts", "Queues", "Clocks", "Caches").get(n % 5) + " and "
                + List.of("Storms", "Calm", "Costs", "People").get(n % 4);
    }

    static String name(int n) {
        return "episode-%02d-x.md".formatted(n);
    }

    static String path(int n) {
        return "show/" + name(n);
    }

    SampleSeries change(int n, UnaryOperator<String> change) {
        documents.computeIfPresent(path(n), (p, d) -> change.apply(d));
        return this;
    }

    SampleSeries add(String path, String document) {
        documents.put(path, document);
        return this;
    }

    SampleSeries remove(int n) {
        documents.remove(path(n));
        return this;
    }

    SampleSeries list(String number, boolean planned) {
        catalog.add(new Series.Listed(number, "", "", planned));
        return this;
    }

    Map<String, String> documents() {
        return documents;
    }

    List<Analysis> analyses() {
        Linter linter = new Linter(SCHEMA, RULES);
        return documents.entrySet().stream()
                .map(e -> linter.analyze(e.getKey(), Decoder.decode(e.getValue().getBytes(UTF_8))))
                .map(a -> AnalysisCodec.decode(AnalysisCodec.encode(a)))
                .toList();
    }

    CheckResult report(Collection<Analysis> analyses, Predicate<String> shown) {
        ConclusionContext corpus = new ConclusionContext(
                path -> {
                    Series s = Series.ofFolder(path);
                    return new Series(s.id(), s.name(), s.scope(), false, catalog);
                },
                shown,
                this::found,
                path -> RULES);
        Map<String, Optional<Severity>> on = RULES.all().stream()
                .filter(r -> !r.enabled())
                .collect(Collectors.toMap(Rule::id, r -> Optional.of(r.severity())));
        Policy policy = new Policy(on, Policy.DEFAULT.gaps(), Policy.DEFAULT.gapsWithoutStatus(), Map.of(), null);
        return Conclusion.conclude(analyses, p -> policy, RULES, List.of(), corpus, LocalDate.of(2026, 6, 1));
    }

    private LinkTargets.Found found(String path) {
        if (path.startsWith("../")) {
            return LinkTargets.Found.OUTSIDE;
        }
        return documents.keySet().stream()
                .filter(path::equalsIgnoreCase)
                .findFirst()
                .map(LinkTargets.Found::spelled)
                .orElse(LinkTargets.Found.MISSING);
    }

    /** Rule, place and words of each finding. */
    List<String> findings() {
        return report(analyses(), p -> true).diagnostics().stream()
                .map(d -> d.rule() + " " + d.path() + ":" + d.range().line() + " " + d.message())
                .toList();
    }
}
