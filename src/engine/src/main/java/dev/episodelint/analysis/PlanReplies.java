package dev.episodelint.analysis;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.plan.PlanCheck;
import dev.episodelint.plan.PlanFlaw;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Joins the answers to a plan with what the rules say of them. */
final class PlanReplies {
    private PlanReplies() {}

    /** What rules can be about, each once, in the order of the plan. */
    static List<PlanFlaw> flaws(List<PlanCheck.Reply> replies) {
        Set<PlanFlaw> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return replies.stream()
                .flatMap(r -> r.flaw() == null ? Stream.<PlanFlaw>empty() : Stream.of(r.flaw()))
                .filter(seen::add)
                .toList();
    }

    static List<PlanAnswer> answers(List<PlanCheck.Reply> replies, Map<PlanFlaw, Diagnostic> said) {
        return replies.stream()
                .map(r -> {
                    Diagnostic diagnostic = r.flaw() == null ? null : said.get(r.flaw());
                    return diagnostic == null ? r.answer() : r.answer().saying(List.of(diagnostic.fingerprint()));
                })
                .toList();
    }
}
