package dev.episodelint.analysis;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.document.Subject;
import dev.episodelint.plan.PlanAnswer;
import dev.episodelint.plan.PlanCheck;
import dev.episodelint.plan.PlanFlaw;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins the answers to a plan with what the rules say of them. */
final class PlanReplies {
    private PlanReplies() {}

    /** What rules can be about, in the order of the plan; one that is of several answers comes with each. */
    static List<PlanFlaw> flaws(List<PlanCheck.Reply> replies) {
        return replies.stream()
                .flatMap(r -> Optional.ofNullable(r.flaw()).stream())
                .toList();
    }

    /** @param said of each flaw; absent where nothing is */
    static List<PlanAnswer> answers(List<PlanCheck.Reply> replies, Map<Subject, List<Diagnostic>> said) {
        return replies.stream()
                .map(r -> r.flaw() == null
                        ? r.answer()
                        : r.answer()
                                .saying(said.getOrDefault(r.flaw(), List.of()).stream()
                                        .map(Diagnostic::fingerprint)
                                        .toList()))
                .toList();
    }
}
