package dev.episodelint.schema;

import dev.episodelint.schema.Alignment.Place;
import dev.episodelint.schema.Departure.Type;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Judges the running numbers of a group: each once, from 1, none left out, in order. */
final class MemberCheck {
    private MemberCheck() {}

    static void run(List<Place> members, Departures out) {
        Set<Integer> seen = new HashSet<>();
        List<Place> numbered =
                members.stream().filter(m -> number(m).isPresent()).toList();
        numbered.forEach(m -> seen.add(number(m).getAsInt()));
        Set<Integer> used = new HashSet<>();
        for (Place member : members) {
            OptionalInt number = number(member);
            if (number.isEmpty() || !used.add(number.getAsInt())) {
                int expected = firstFree(seen);
                seen.add(expected);
                out.add(
                        Type.MISNUMBERED_MEMBER,
                        StructureCheck.headingSpan(member.section),
                        member.spec.line(),
                        "section",
                        StructureCheck.title(member.section),
                        "expected",
                        words(member) + " " + expected);
            }
        }
        gaps(members, seen, out);
        order(numbered, out);
    }

    private static void gaps(List<Place> members, Set<Integer> seen, Departures out) {
        int highest = seen.stream().mapToInt(n -> n).max().orElse(0);
        for (int n = 1; n < highest && highest - seen.size() < 50; n++) {
            if (!seen.contains(n)) {
                Place first = members.get(0);
                out.add(
                        Type.MISSING_MEMBER,
                        StructureCheck.headingSpan(first.section),
                        first.spec.line(),
                        "member",
                        words(first) + " " + n,
                        "group",
                        words(first));
            }
        }
    }

    private static void order(List<Place> numbered, Departures out) {
        List<Place> inOrder =
                StructureCheck.Increasing.longest(numbered, m -> number(m).getAsInt());
        for (int i = 0; i < numbered.size(); i++) {
            Place member = numbered.get(i);
            int n = number(member).getAsInt();
            boolean repeated =
                    numbered.subList(0, i).stream().anyMatch(m -> number(m).getAsInt() == n);
            if (!inOrder.contains(member) && !repeated) {
                out.add(
                        Type.OUT_OF_ORDER_MEMBER,
                        StructureCheck.headingSpan(member.section),
                        member.spec.line(),
                        "section",
                        StructureCheck.title(member.section),
                        "where",
                        n == 1 ? "first" : "after `" + words(member) + " " + (n - 1) + "`");
            }
        }
    }

    private static int firstFree(Set<Integer> seen) {
        int n = 1;
        while (seen.contains(n)) {
            n++;
        }
        return n;
    }

    private static OptionalInt number(Place member) {
        return member.spec.title().numberOf(Alignment.titleOf(member.section));
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
