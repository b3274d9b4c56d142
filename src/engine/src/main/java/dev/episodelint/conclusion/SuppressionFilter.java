package dev.episodelint.conclusion;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.suppression.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies the suppressions of one document to its findings, and adds the findings about the suppressions themselves.
 */
final class SuppressionFilter {
    /** Of several that cover a finding, the narrowest is named, and the nearest of those. */
    private static final Comparator<Suppression> NARROWEST =
            Comparator.comparing(Suppression::scope).thenComparing(Suppression::line, Comparator.reverseOrder());

    private final List<Suppression> all;
    private final LocalDate today;
    private final Set<Suppression> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Diagnostic> left = new ArrayList<>();
    private final List<CheckResult.Suppressed> waived = new ArrayList<>();

    private SuppressionFilter(List<Suppression> all, LocalDate today) {
        this.all = all;
        this.today = today;
    }

    /** @param findings of the document, wherever else they are about */
    static SuppressionFilter of(List<Suppression> all, List<Diagnostic> findings, LocalDate today) {
        SuppressionFilter waiving = new SuppressionFilter(all, today);
        waiving.apply(findings);
        return waiving;
    }

    List<Diagnostic> left() {
        return left;
    }

    List<CheckResult.Suppressed> waived() {
        return waived;
    }

    /** Of a rule that is off nothing is found, so nothing can be said of what waives it. */
    List<Diagnostic> remarks(Policy policy) {
        List<Suppression> on = all.stream().filter(s -> !policy.isOff(s.rule())).toList();
        Stream<Diagnostic> expired = on.stream()
                .filter(s -> !s.holdsOn(today))
                .map(Suppression::expired)
                .distinct();
        Stream<Diagnostic> unused =
                on.stream().filter(s -> s.holdsOn(today) && !used.contains(s)).map(Suppression::unused);
        return Stream.concat(expired, unused).filter(Objects::nonNull).toList();
    }

    private void apply(List<Diagnostic> findings) {
        Map<String, List<Suppression>> byRule = new HashMap<>();
        all.stream()
                .filter(s -> s.holdsOn(today))
                .forEach(s ->
                        byRule.computeIfAbsent(s.rule(), r -> new ArrayList<>()).add(s));
        Map<String, Suppression> byFingerprint = new HashMap<>();
        for (Diagnostic finding : findings) {
            List<Suppression> covering = finding.isConsequence()
                    ? List.of()
                    : byRule.getOrDefault(finding.rule(), List.of()).stream()
                            .filter(s -> s.covers(finding))
                            .toList();
            // Each of them: who takes one away finds that the others still do it.
            used.addAll(covering);
            covering.stream().min(NARROWEST).ifPresent(s -> byFingerprint.put(finding.fingerprint(), s));
        }
        for (Diagnostic finding : findings) {
            // A consequence goes where its cause goes.
            String cause = finding.consequenceOf();
            Suppression by = byFingerprint.get(cause == null ? finding.fingerprint() : cause);
            if (by == null) {
                left.add(finding);
            } else {
                waived.add(new CheckResult.Suppressed(finding, by.reason(), by.until(), by.line()));
            }
        }
    }
}
