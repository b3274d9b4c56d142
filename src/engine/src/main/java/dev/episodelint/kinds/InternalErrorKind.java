package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.RuleFailure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Rules that failed inside. */
final class InternalErrorKind implements PlainRuleKind<RuleFailure> {

    @Override
    public String name() {
        return "internal-error";
    }

    @Override
    public Class<RuleFailure> subject() {
        return RuleFailure.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("rule", "reason");
    }

    @Override
    public void check(RuleFailure failure, NoOptions options, Document document, Consumer<Finding> findings) {
        findings.accept(
                new Finding(failure.span(), Map.of("rule", failure.rule(), "reason", failure.reason()), List.of()));
    }
}
