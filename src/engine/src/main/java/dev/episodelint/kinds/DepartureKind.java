package dev.episodelint.kinds;

import dev.episodelint.conformance.Departure;

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
    public Class<Departure.Type> types() {
        return Departure.Type.class;
    }
}
