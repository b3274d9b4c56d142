package dev.episodelint.kinds;

import dev.episodelint.conformance.Departure;
import dev.episodelint.document.TypedFlaw;

/** Departures of one type from the schema. */
final class DepartureKind implements FlawedKind<Departure> {

    @Override
    public String name() {
        return "departure";
    }

    @Override
    public Class<Departure> subject() {
        return Departure.class;
    }

    @Override
    public TypedFlaw.Type[] types() {
        return Departure.Type.values();
    }
}
