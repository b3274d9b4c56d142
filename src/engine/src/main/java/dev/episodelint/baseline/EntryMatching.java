package dev.episodelint.baseline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs entries with sightings, the surest first: at the very place, moved with its section or its line, in a renamed
 * document, in another document with its section. Nothing pairs by its rule alone, and an entry whose place is still
 * there is cured, not moved, unless its text stood only there and stands only elsewhere now: so what is new does not
 * hide behind what was cured.
 */
final class EntryMatching {
    private final List<BaselineEntry> entries;
    private final List<Sighting> seen;
    private final Checked checked;
    private final boolean[] used;
    private final @Nullable BaselineEntry[] known;
    /** Where a document of the baseline is now. */
    private final Map<String, String> now = new HashMap<>();

    private EntryMatching(List<BaselineEntry> entries, List<Sighting> seen, Checked checked) {
        this.entries = entries;
        this.seen = seen;
        this.checked = checked;
        this.used = new boolean[entries.size()];
        this.known = new BaselineEntry[seen.size()];
    }

    /** @param entries sorted, so that of equal ones the oldest is taken */
    static BaselineComparison of(List<BaselineEntry> entries, List<Sighting> seen, Checked checked) {
        EntryMatching matching = new EntryMatching(entries, seen, checked);
        matching.pair();
        return matching.result();
    }

    private void pair() {
        entries.stream().map(e -> e.finding().path()).filter(checked::has).forEach(p -> now.put(p, p));
        insideDocuments();
        now.clear();
        now.putAll(renamed());
        insideDocuments();
        acrossDocuments();
    }

    private BaselineComparison result() {
        List<BaselineEntry> absent = new ArrayList<>();
        List<BaselineEntry> untouched = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                BaselineEntry entry = entries.get(i);
                (checked.tells(entry.finding().path()) ? absent : untouched).add(entry);
            }
        }
        return new BaselineComparison(seen, Arrays.asList(known), absent, untouched);
    }

    /** In documents of which it is known where they are. */
    private void insideDocuments() {
        pass(s -> true, s -> true, (s, path) -> path + "\n" + s.sectionKey() + "\n" + s.content());
        pass(this::hasLostItsSection, s -> true, (s, path) -> path + "\n" + s.lastTitle() + "\n" + s.content());
        pass(this::hasLostItsSection, s -> true, (s, path) -> path + "\n" + s.content());
        Set<String> one = single(entries.stream().map(BaselineEntry::finding).toList(), this::current);
        one.retainAll(single(seen, Sighting::path));
        pass(s -> true, s -> one.contains(s.path() + "\n" + s.content()), (s, path) -> path + "\n" + s.content());
    }

    /** A section that went from one document to another that is known to the baseline too. */
    private void acrossDocuments() {
        Set<String> documents = paths();
        pass(
                s -> checked.lacks(s.path(), s.sectionKey()),
                s -> s.section() != null && documents.contains(s.path()),
                (s, path) -> s.lastTitle() + "\n" + s.content(),
                s -> s.path());
    }

    private Set<String> paths() {
        return entries.stream().map(e -> e.finding().path()).collect(Collectors.toSet());
    }

    private @Nullable String current(Sighting finding) {
        return now.get(finding.path());
    }

    private boolean hasLostItsSection(Sighting finding) {
        String path = current(finding);
        return path != null && checked.lacks(path, finding.sectionKey());
    }

    /** Texts that stand in one place of a document only. */
    private static Set<String> single(List<Sighting> all, Function<Sighting, @Nullable String> path) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sighting finding : all) {
            String at = path.apply(finding);
            if (at != null && !finding.text().isEmpty()) {
                counts.merge(at + "\n" + finding.content(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What has to be equal, given the path at which it counts. */
    @FunctionalInterface
    private interface Key {
        String of(Sighting finding, String path);
    }

    private void pass(Predicate<Sighting> ofEntries, Predicate<Sighting> ofSeen, Key key) {
        pass(ofEntries, ofSeen, key, this::current);
    }

    private void pass(
            Predicate<Sighting> ofEntries,
            Predicate<Sighting> ofSeen,
            Key key,
            Function<Sighting, @Nullable String> path) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < used.length; i++) {
            Sighting finding = entries.get(i).finding();
            String at = path.apply(finding);
            if (!used[i] && at != null && ofEntries.test(finding)) {
                open.computeIfAbsent(key.of(finding, at), k -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < known.length && !open.isEmpty(); i++) {
            if (known[i] == null && ofSeen.test(seen.get(i))) {
                Deque<Integer> same = open.get(key.of(seen.get(i), seen.get(i).path()));
                if (same != null && !same.isEmpty()) {
                    int entry = same.remove();
                    used[entry] = true;
                    known[i] = entries.get(entry);
                }
            }
        }
    }

    /** A document that is gone, and one that has no entries and says the same. */
    private record Pair(String old, String now, int common) {}

    /** Every document that is gone, with the one that shares most with it, and at least half of what the smaller has. */
    private Map<String, String> renamed() {
        Map<String, Map<String, Integer>> gone = new HashMap<>();
        for (int i = 0; i < used.length; i++) {
            Sighting finding = entries.get(i).finding();
            if (checked.isGone(finding.path())) {
                count(finding, gone);
            }
        }
        Set<String> before = paths();
        Map<String, Map<String, Integer>> fresh = new HashMap<>();
        IntStream.range(0, known.length)
                .filter(i -> known[i] == null && !before.contains(seen.get(i).path()))
                .forEach(i -> count(seen.get(i), fresh));
        List<Pair> pairs = new ArrayList<>();
        gone.forEach((old, had) -> fresh.forEach((path, has) -> {
            int common = common(had, has);
            if (common > 0 && common * 2 >= Math.min(sum(had), sum(has))) {
                pairs.add(new Pair(old, path, common));
            }
        }));
        pairs.sort(Comparator.comparingInt(Pair::common)
                .reversed()
                .thenComparing(Pair::old)
                .thenComparing(Pair::now));
        Map<String, String> renamed = new HashMap<>();
        for (Pair pair : pairs) {
            if (!renamed.containsKey(pair.old()) && !renamed.containsValue(pair.now())) {
                renamed.put(pair.old(), pair.now());
            }
        }
        return renamed;
    }

    private static void count(Sighting finding, Map<String, Map<String, Integer>> byPath) {
        byPath.computeIfAbsent(finding.path(), p -> new HashMap<>()).merge(finding.content(), 1, Integer::sum);
    }

    private static int common(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
