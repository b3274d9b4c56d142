package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.schema.FieldRelation;
import dev.episodelint.schema.Schema;
import dev.episodelint.value.Bound;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Values;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges header fields by each other. */
record FieldRelationCheck(Schema schema, List<HeaderEntry> entries, Departures out) {

    void run() {
        schema.relations().forEach(this::check);
    }

    /** Two durations of which the template says how far they are apart. */
    private void check(FieldRelation relation) {
        HeaderEntry dependent = named(relation.field());
        HeaderEntry base = named(relation.base());
        if (dependent == null || base == null) {
            return;
        }
        Optional<Quantity> from = exact(base.value());
        Optional<Quantity> to = exact(dependent.value());
        Optional<Quantity> unit = exact("1 " + relation.unit());
        boolean comparable = from.isPresent()
                && to.isPresent()
                && unit.isPresent()
                && from.get().dimension() == unit.get().dimension()
                && to.get().dimension() == unit.get().dimension();
        if (comparable) {
            BigDecimal offset =
                    new BigDecimal(relation.offset()).multiply(unit.get().magnitude());
            BigDecimal expected = from.get().magnitude().add(offset);
            if (expected.compareTo(to.get().magnitude()) != 0) {
                String spelled = expected.divide(unit.get().magnitude(), MathContext.DECIMAL32)
                        .stripTrailingZeros()
                        .toPlainString();
                out.add(
                        new Type.BrokenRelation(
                                relation.field(),
                                relation.base(),
                                relation.offset() + " " + relation.unit(),
                                spelled + " " + relation.unit()),
                        dependent.valueSpan(),
                        schema.header().line());
            }
        }
    }

    /** Of {@code 2+ hours} nobody can say how far it is from anything. */
    private static Optional<Quantity> exact(String value) {
        return Values.read(value, 0).quantity().filter(q -> q.bound() == Bound.EXACT && q.upper() == null);
    }

    private @Nullable HeaderEntry named(String label) {
        return schema.header().fields().stream()
                .filter(f -> f.label().text().equals(label))
                .flatMap(f -> entries.stream().filter(e -> f.label().matches(e.label())))
                .findFirst()
                .orElse(null);
    }
}
