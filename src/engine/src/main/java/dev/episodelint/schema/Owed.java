package dev.episodelint.schema;

import dev.episodelint.text.Span;
import java.util.Collection;

/** What one place of a document owes to its schema, told as it is found or missed. */
record Owed(Scope scope, Departures out) {

    /** It stands there; whether it is filled in is told by what is found in the span. */
    void have(Requirement requirement, Span span) {
        out.require(requirement.at(span));
    }

    void lack(Collection<Requirement> requirements, Departure departure) {
        requirements.forEach(r -> out.require(r.lacking(departure)));
    }
}
