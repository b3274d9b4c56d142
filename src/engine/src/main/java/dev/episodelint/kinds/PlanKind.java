package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Related;
import dev.episodelint.plan.PlanFlaw;
import java.util.List;

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
    public Class<PlanFlaw.Type> types() {
        return PlanFlaw.Type.class;
    }

    @Override
    public List<Related> related(PlanFlaw flaw) {
        return flaw.line() == 0 ? List.of() : List.of(new Related(flaw.plan(), flaw.line(), 1, "planned here"));
    }
}
