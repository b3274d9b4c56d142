package dev.episodelint.template;

import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.SectionSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * Merges the members of a group into one section: {@code Incident 1: [..]} and {@code Incident 2: [..]}, or
 * {@code {title of option 1}} and {@code {title of other option}}.
 */
final class NumberedGroups {
    private NumberedGroups() {}

    /** @param around the address of the section that holds them */
    static List<SectionSpec> merge(List<SectionSpec> siblings, SectionAddress around, List<Ambiguity> ambiguities) {
        List<SectionSpec> merged = new ArrayList<>();
        for (SectionSpec spec : siblings) {
            SectionSpec previous = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (previous != null && isNameToReplace(previous) && isNameToReplace(spec)) {
                merged.set(
                        merged.size() - 1, previous.with(previous.vocabulary().and(spec.vocabulary())));
            } else if (previous == null || !isSameGroup(previous, spec)) {
                merged.add(spec);
            } else if (!spec.isSameAsBefore() && !isAlike(previous, spec)) {
                return requireEach(siblings);
            } else {
                merged.set(
                        merged.size() - 1, previous.with(previous.vocabulary().and(spec.vocabulary())));
                ambiguities.add(around.inner(previous.title().text(), previous.line())
                        .ambiguity(
                                spec.line(),
                                "`" + spec.title().text() + "` is a further member of the group `"
                                        + previous.title().text() + "`",
                                "a sample, not a requirement",
                                "repeat",
                                "{ min: 2 }"));
            }
        }
        return merged;
    }

    /** Whether any title will do: members whose titles are nothing but placeholders are samples of one section. */
    private static boolean isNameToReplace(SectionSpec spec) {
        return !spec.title().number() && spec.title().wording().isOnePlaceholder();
    }

    private static boolean isSameGroup(SectionSpec a, SectionSpec b) {
        return a.title().number()
                && b.title().number()
                && a.title().stem().equals(b.title().stem());
    }

    private static boolean isAlike(SectionSpec a, SectionSpec b) {
        return FieldCompiler.labels(a.fields()).equals(FieldCompiler.labels(b.fields()))
                && a.tables().size() == b.tables().size()
                && a.blocks().size() == b.blocks().size()
                && a.sections().size() == b.sections().size();
    }

    /** Members with different content are requirements of their own: their number is part of their title. */
    private static List<SectionSpec> requireEach(List<SectionSpec> siblings) {
        return siblings.stream()
                .map(s ->
                        s.title().number() ? s.with(s.title().withFixedNumber()).with(SectionSpec.Demand.ONCE) : s)
                .toList();
    }
}
