package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.document.Document;
import dev.episodelint.document.TypedFlaw;
import dev.episodelint.plan.PlanFlaw;
import java.util.List;
import java.util.function.Consumer;

/** What a document does not have of what its plan asks for. */
final class PlanKind implements FlawedKind<PlanFlaw> {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Class<PlanFlaw> subject() {
        return PlanFlaw.class;
    }

    @Override
    public TypedFlaw.Type[] types() {
        return PlanFlaw.Type.values();
    }

    @Override
    public void check(PlanFlaw flaw, Options options, Document document, Consumer<Finding> findings) {
        if (flaw.type() == options.of()) {
            List<Related> related =
                    flaw.line() == 0 ? List.of() : List.of(new Related(flaw.plan(), flaw.line(), 1, "planned here"));
            findings.accept(new Finding(flaw.span(), flaw.arguments(), related));
        }
    }
}
