package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.LimitHit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Limits that were reached while reading. */
final class LimitKind implements PlainRuleKind<LimitHit> {

    @Override
    public String name() {
        return "limit";
    }

    @Override
    public Class<LimitHit> subject() {
        return LimitHit.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("what", "limit");
    }

    @Override
    public void check(LimitHit hit, NoOptions options, Document document, Consumer<Finding> findings) {
        findings.accept(new Finding(hit.span(), hit.arguments(), List.of()));
    }
}
