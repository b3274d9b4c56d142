package dev.episodelint.conclusion;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Severity;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.rule.Rule;
import dev.episodelint.rule.Ruleset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, and how loud; never what is found. The first that applies decides: the rule's cap bounds everything,
 * then the configured level, then whether the rule is on by itself, then (for gaps) the status, then the rule's
 * default.
 *
 * @param levels the configured level by rule id, overrides for the document already applied; an empty value is off
 * @param gaps the severity of gaps by status
 * @param gapsWithoutStatus the severity of gaps where the template asks for no status
 * @param minimum the least completeness in percent, by the id of a status or {@code none}
 * @param as a status that replaces the document's own for the severity of gaps; null for none
 */
public record Policy(
        Map<String, Optional<Severity>> levels,
        Map<Status, Severity> gaps,
        Severity gapsWithoutStatus,
        Map<String, Integer> minimum,
        @Nullable Status as) {

    /** Where the template asks for no status. */
    public static final String NO_STATUS = "none";

    public static final Policy DEFAULT = new Policy(
            Map.of(),
            Map.of(
                    Status.PLANNING, Severity.INFO,
                    Status.IN_PROGRESS, Severity.WARNING,
                    Status.COMPLETE, Severity.ERROR,
                    Status.UNDECIDED, Severity.WARNING),
            Severity.ERROR,
            Map.of(),
            null);

    public Policy {
        levels = Map.copyOf(levels);
        gaps = Map.copyOf(gaps);
        minimum = Map.copyOf(minimum);
    }

    public Policy as(@Nullable Status status) {
        return new Policy(levels, gaps, gapsWithoutStatus, minimum, status);
    }

    /** The least completeness that is asked of a document, in percent; null for none. */
    @Nullable
    Integer minimumFor(@Nullable Status own) {
        return minimum.get(own == null ? NO_STATUS : own.id());
    }

    public boolean isOff(String rule) {
        Optional<Severity> configured = levels.get(rule);
        return configured != null && configured.isEmpty();
    }

    /** Empty when the rule is off. */
    public Optional<Severity> severity(Diagnostic diagnostic, @Nullable Status own, Ruleset rules) {
        Rule rule = rules.byId(diagnostic.rule());
        Severity cap = rule.cap();
        Optional<Severity> configured = levels.get(diagnostic.rule());
        if (configured != null) {
            return configured.map(s -> s.atMost(cap));
        }
        if (!rule.enabled()) {
            return Optional.empty();
        }
        if (diagnostic.nature() == Nature.DEFECT) {
            return Optional.of(diagnostic.severity().atMost(cap));
        }
        Status status = as != null ? as : own;
        Severity byStatus = status == null ? gapsWithoutStatus : gaps.getOrDefault(status, diagnostic.severity());
        return Optional.of(byStatus.atMost(cap));
    }
}
