package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Judges the running numbers of a group: each once, from 1, none left out, in order. */
final class GroupNumberCheck {
    /** So many gaps are no slip but another way of numbering. */
    private static final int MAX_GAPS = 20;

    private final RequirementLog log;
    private final Set<Integer> taken = new HashSet<>();
    private int free = 1;

    private GroupNumberCheck(RequirementLog log) {
        this.log = log;
    }

    /** A member whose number is its own. */
    private record Numbered(Place place, int number) {}

    static void run(List<Place> members, RequirementLog log) {
        new GroupNumberCheck(log).check(members);
    }

    private void check(List<Place> members) {
        List<Numbered> numbered = new ArrayList<>();
        List<Place> others = new ArrayList<>();
        for (Place member : members) {
            OptionalInt number = member.spec.title().numberOf(Alignment.titleOf(member.section));
            if (number.isPresent() && taken.add(number.getAsInt())) {
                numbered.add(new Numbered(member, number.getAsInt()));
            } else {
                others.add(member);
            }
        }
        others.forEach(this::misnumbered);
        gaps(members);
        order(numbered);
    }

    private void misnumbered(Place member) {
        while (!taken.add(free)) {
            free++;
        }
        log.out()
                .add(
                        new Type.MisnumberedMember(StructureCheck.title(member.section), words(member) + " " + free),
                        StructureCheck.headingSpan(member.section),
                        member.spec.line());
    }

    private void gaps(List<Place> members) {
        int wanted =
                members.isEmpty() ? 0 : members.get(0).spec.demand().repeat().min();
        int highest = Math.max(wanted, taken.stream().mapToInt(n -> n).max().orElse(0));
        if (highest - taken.size() > MAX_GAPS) {
            return;
        }
        for (int n = 1; n <= highest; n++) {
            if (!taken.contains(n)) {
                int last = n;
                while (last < highest && !taken.contains(last + 1)) {
                    last++;
                }
                gap(members.get(0), n, last);
                n = last;
            }
        }
    }

    /** Numbers missing side by side are one gap. */
    private void gap(Place member, int from, int to) {
        String words = words(member);
        String range = words + " " + from + (to > from ? "` to `" + words + " " + to : "");
        Departure gap = log.out()
                .addMissingIn(
                        member.parent == null ? null : member.parent.section,
                        new Type.MissingMember(range, words),
                        StructureCheck.headingSpan(member.section),
                        member.spec.line());
        for (int n = from; n <= to; n++) {
            log.lack(log.weights().member(member.spec), gap);
        }
    }

    private void order(List<Numbered> numbered) {
        Set<Numbered> inOrder = new HashSet<>(LongestRisingRun.longest(numbered, Numbered::number));
        for (Numbered member : numbered) {
            if (!inOrder.contains(member)) {
                Place place = member.place();
                int before = member.number() - 1;
                log.out()
                        .add(
                                new Type.OutOfOrderMember(
                                        StructureCheck.title(place.section),
                                        before == 0 ? "first" : "after `" + words(place) + " " + before + "`"),
                                StructureCheck.headingSpan(place.section),
                                place.spec.line());
            }
        }
    }

    /** The group's word as the template writes it: {@code Incident}. */
    private static String words(Place member) {
        String text = member.spec.title().text();
        int digit = 0;
        while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        return text.substring(0, digit).replaceAll("[#\\s]+$", "");
    }
}
