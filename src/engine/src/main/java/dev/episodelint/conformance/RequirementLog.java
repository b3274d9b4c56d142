package dev.episodelint.conformance;

import dev.episodelint.schema.FieldSpec;
import dev.episodelint.text.Span;
import java.util.Collection;
import java.util.List;

/** Notes for one place of a document which requirements of the schema are met there and which are missing. */
record RequirementLog(Weights weights, Departures out) {

    /** It stands there; whether it is filled in is told by what is found in the span. */
    void have(Requirement requirement, Span span) {
        out.require(requirement.at(span));
    }

    /** One cause, one finding: fields missing side by side are named together. */
    void lackFields(List<FieldSpec> specs, Span at, String owner) {
        if (!specs.isEmpty()) {
            String names =
                    String.join("`, `", specs.stream().map(FieldCheck::label).toList());
            FieldSpec first = specs.get(0);
            Departure missing = out.add(
                    new Departure.Type.MissingField(names, owner, FieldCheck.expected(first)), at, first.line());
            specs.forEach(s -> lack(weights.field(s), missing));
        }
    }

    void lack(Collection<Requirement> requirements, Departure departure) {
        requirements.forEach(r -> out.require(r.lacking(departure)));
    }
}
