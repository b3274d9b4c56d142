package dev.episodelint.analysis;

import dev.episodelint.block.Blocks;
import dev.episodelint.completeness.Point;
import dev.episodelint.conformance.Conformance;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.document.CharacterFlaw;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.LimitHit;
import dev.episodelint.document.RuleFailure;
import dev.episodelint.document.Subject;
import dev.episodelint.parse.BrokenFence;
import dev.episodelint.parse.FenceRepair;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.parse.MetadataRepair;
import dev.episodelint.plan.PlanCheck;
import dev.episodelint.plan.PlanScope;
import dev.episodelint.reference.ConnectionLabels;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import dev.episodelint.schema.PassageIndex;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Schema;
import dev.episodelint.suppression.Directives;
import dev.episodelint.suppression.Suppression;
import dev.episodelint.suppression.SuppressionFlaw;
import dev.episodelint.suppression.Waivers;
import dev.episodelint.text.CharacterScan;
import dev.episodelint.text.Decoded;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges one document at a time: text in, findings and facts out. Safe to share between threads. */
public final class Linter {
    private final Schema schema;
    private final PassageIndex passages;
    private final Map<Class<? extends Subject>, List<Rule>> rules;
    private final Set<String> ids;
    /** Ids of rules about suppressions, which cannot be suppressed. */
    private final Set<String> unsuppressed;

    private final @Nullable LocalDate today;
    private final ConnectionLabels connections;
    private final @Nullable PlanScope plan;

    /** A linter that does not know the date: to it nothing lies in the future. */
    public Linter(Schema schema, Ruleset rules) {
        this(schema, rules, null);
    }

    public Linter(Schema schema, Ruleset rules, @Nullable LocalDate today) {
        this(schema, rules, today, null);
    }

    /** @param plan what is asked of some documents beyond the schema; null for nothing */
    public Linter(Schema schema, Ruleset rules, @Nullable LocalDate today, @Nullable PlanScope plan) {
        this.plan = plan;
        this.schema = schema;
        this.passages = PassageIndex.of(schema);
        this.rules = rules.bySubject();
        this.ids = ids(rules.all());
        this.unsuppressed = ids(rules.about(SuppressionFlaw.class));
        this.today = today;
        this.connections = ConnectionLabels.of(schema);
    }

    private static Set<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Judges a document as it was read from a file; whatever its bytes are, there is an analysis. */
    public Analysis analyze(String path, Decoded decoded) {
        List<CharacterFlaw> flaws =
                new ArrayList<>(decoded.flaws().stream().map(CharacterFlaw::of).toList());
        SourceText written = decoded.text();
        if (!decoded.readable()) {
            Document raw = MarkdownParser.parse(written);
            DiagnosticFactory factory = new DiagnosticFactory(path, schema.path(), raw, written);
            return new Analysis(
                    path,
                    null,
                    null,
                    null,
                    List.of(),
                    judge(raw, flaws, factory),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        CharacterScan.flaws(written).forEach(f -> flaws.add(CharacterFlaw.of(f)));
        Directives directives = Directives.in(written);
        SourceText source = directives.silent();
        Document raw = MarkdownParser.parse(source);
        FenceRepair.Repaired repaired = FenceRepair.repair(source, raw);
        MetadataRepair.Repaired undone = MetadataRepair.repair(repaired.document());
        Document document = undone.document();
        Conformance conformance = conformance(document);
        DiagnosticFactory factory = new DiagnosticFactory(path, schema.path(), document, written);
        Waivers waivers = directives.waivers(document, ids, unsuppressed);
        List<Subject> subjects = subjects(document, conformance);
        subjects.addAll(flaws);
        subjects.addAll(waivers.flaws());
        directives.limitHit().ifPresent(subjects::add);
        subjects.addAll(repaired.broken());
        subjects.addAll(undone.accidents());
        subjects.addAll(Blocks.flaws(document, subjects, Placeholder::spans));
        List<PlanCheck.Reply> replies = plan == null
                ? List.of()
                : PlanCheck.of(plan, document, conformance.number(), conformance.title(), conformance.titleSpan());
        subjects.addAll(PlanReplies.flaws(replies));
        RuleResults results = RuleResults.of(rules, subjects, document, factory);
        Map<Subject, List<Diagnostic>> said = results.bySubject();
        List<Judged> findings = results.named();
        List<Span> unseen = swallowed(raw, repaired.broken());
        unseen.addAll(results.unseen());
        List<Point> points = RequirementStates.of(conformance.requirements(), findings, said, source, unseen);
        List<Diagnostic> diagnostics =
                new ArrayList<>(findings.stream().map(Judged::diagnostic).toList());
        diagnostics.addAll(consequences(raw, findings, path, written));
        List<Failure> failures = findings.stream()
                .filter(j -> j.subject() instanceof RuleFailure)
                .map(j -> new Failure(path, j.diagnostic().message()))
                .toList();
        // Nobody knows what was not looked at, so nobody can say that nothing there needs to be suppressed.
        boolean complete = failures.isEmpty()
                && document.limitHits().isEmpty()
                && directives.limitHit().isEmpty()
                && diagnostics.size() <= FindingLimit.LISTED;
        return new Analysis(
                path,
                conformance.number(),
                conformance.title(),
                conformance.status(),
                conformance.header(),
                limited(diagnostics, document, factory),
                FactExtraction.facts(document, conformance, connections, path, factory::place),
                failures,
                suppressions(waivers, complete, document, factory),
                points,
                PlanReplies.answers(replies, said));
    }

    private Conformance conformance(Document document) {
        List<String> welcome = plan == null || plan.plan().elements().isEmpty()
                ? List.of()
                : List.of(plan.plan().elements().section());
        return Conformance.of(document, schema, passages, today, welcome);
    }

    /** What Markdown reads as code because of a broken fence, and was read as text. */
    private static List<Span> swallowed(Document raw, List<BrokenFence> broken) {
        List<CodeBlock> code = raw.walk(CodeBlock.class).toList();
        List<Span> swallowed = new ArrayList<>();
        for (BrokenFence fence : broken) {
            code.stream()
                    .filter(c -> c.span().contains(fence.cut()))
                    .map(c -> new Span(fence.cut(), c.span().end()))
                    .findFirst()
                    .ifPresent(swallowed::add);
        }
        return swallowed;
    }

    /** What is to be said of each in the end is worded here, where the document is. */
    private List<Suppression> suppressions(
            Waivers waivers, boolean complete, Document document, DiagnosticFactory factory) {
        List<SuppressionFlaw> flaws = new ArrayList<>();
        for (Waivers.Waiver waiver : waivers.all()) {
            Optional.ofNullable(waiver.expired()).ifPresent(flaws::add);
            if (complete) {
                flaws.add(waiver.unused());
            }
        }
        Map<Subject, List<Diagnostic>> said =
                RuleResults.of(rules, flaws, document, factory).bySubject();
        return waivers.all().stream()
                .map(w -> w.suppression().saying(first(said, w.unused()), first(said, w.expired())))
                .toList();
    }

    /** Null where no rule is about it. */
    private static @Nullable Diagnostic first(Map<Subject, List<Diagnostic>> said, @Nullable Subject subject) {
        List<Diagnostic> all = said.get(subject);
        return all == null ? null : all.get(0);
    }

    /** The single walk: everything that a rule can be about. */
    private static List<Subject> subjects(Document document, Conformance conformance) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(document);
        subjects.addAll(document.limitHits());
        document.root().walk().forEach(subjects::add);
        subjects.addAll(conformance.departures());
        return subjects;
    }

    private List<Diagnostic> judge(Document document, List<? extends Subject> subjects, DiagnosticFactory factory) {
        return RuleResults.of(rules, subjects, document, factory).named().stream()
                .map(Judged::diagnostic)
                .toList();
    }

    /**
     * What would be missing in the text as Markdown reads it, and is there once its fences are closed and its accidental
     * headings undone: consequences of the last such accident before it.
     */
    private List<Diagnostic> consequences(Document raw, List<Judged> own, String path, SourceText written) {
        List<Diagnostic> causes = own.stream()
                .filter(j -> j.rule().effect().accident())
                .map(Judged::diagnostic)
                .toList();
        if (causes.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        own.forEach(j -> known.add(j.rule().id() + j.diagnostic().message()));
        DiagnosticFactory factory = new DiagnosticFactory(path, schema.path(), raw, written);
        return judge(raw, subjects(raw, conformance(raw)), factory).stream()
                .filter(d -> d.nature() == Nature.GAP && !known.contains(d.rule() + d.message()))
                .map(d -> factory.asConsequence(d, cause(d, causes)))
                .toList();
    }

    private static Diagnostic cause(Diagnostic consequence, List<Diagnostic> causes) {
        return causes.stream()
                .filter(c -> c.range().line() <= consequence.range().line())
                .max(Comparator.comparingInt(c -> c.range().line()))
                .orElse(causes.get(0));
    }

    private List<Diagnostic> limited(List<Diagnostic> diagnostics, Document document, DiagnosticFactory factory) {
        if (diagnostics.size() <= FindingLimit.LISTED) {
            return diagnostics;
        }
        List<Diagnostic> listed = new ArrayList<>(diagnostics.subList(0, FindingLimit.LISTED));
        LimitHit hit = FindingLimit.hit("in a document", diagnostics.size());
        listed.addAll(judge(document, List.of(hit), factory));
        listed.sort(Diagnostic.ORDER);
        return listed;
    }
}
