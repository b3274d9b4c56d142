package dev.episodelint.conformance;

import dev.episodelint.schema.ColumnRelation.Comparison;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Values;
import java.util.Optional;

/** Whether two values of a row keep a relation between their columns. */
final class ColumnRelationCheck {
    private ColumnRelationCheck() {}

    /** Whether two cells contradict a relation; what cannot be compared does not. */
    static boolean isBroken(Comparison comparison, String metric, String left, String right) {
        Optional<Quantity> a = Values.read(left, 0).quantity();
        Optional<Quantity> b = Values.read(right, 0).quantity();
        if (a.isEmpty() || b.isEmpty() || a.get().compare(b.get()).isEmpty()) {
            return false;
        }
        Quantity one = a.get();
        Quantity other = b.get();
        return switch (comparison) {
            case LESS -> one.magnitude().compareTo(other.high()) >= 0;
            case AT_MOST -> one.magnitude().compareTo(other.high()) > 0;
            case EQUAL -> !one.agreesWith(other);
            case AT_LEAST_AS_GOOD -> MetricDirection.isWorse(metric, other, one).orElse(false);
        };
    }
}
