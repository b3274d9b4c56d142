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
 * Matches entries with sightings, the most certain matches first: same position, moved with its section or its line, in
 * a renamed document, moved to another document with its section. The rule alone is never sufficient. An entry whose
 * position still exists counts as fixed, not as moved, unless its text was unique there and is now unique elsewhere; so
 * a fixed finding does not hide a new one.
 */
final class EntryMatching {
    private final List<BaselineEntry> entries;
    private final List<Sighting> seen;
    private final Checked checked;
    private final boolean[] used;
    private final @Nullable BaselineEntry[] known;
    /** The current path of each document of the baseline. */
    private final Map<String, String> now = new HashMap<>();

    private EntryMatching(List<BaselineEntry> entries, List<Sighting> seen, Checked checked) {
        this.entries = entries;
        this.seen = seen;
        this.checked = checked;
        this.used = new boolean[entries.size()];
        this.known = new BaselineEntry[seen.size()];
    }

    /** @param entries sorted, so that of equal entries the oldest is matched first */
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

    /** Matches entries in documents whose current path is known. */
    private void insideDocuments() {
        pass(s -> true, s -> true, (s, path) -> path + "\n" + s.sectionKey() + "\n" + s.content());
        pass(this::hasLostItsSection, s -> true, (s, path) -> path + "\n" + s.lastTitle() + "\n" + s.content());
        pass(this::hasLostItsSection, s -> true, (s, path) -> path + "\n" + s.content());
        Set<String> one = single(entries.stream().map(BaselineEntry::finding).toList(), this::current);
        one.retainAll(single(seen, Sighting::path));
        pass(s -> true, s -> one.contains(s.path() + "\n" + s.content()), (s, path) -> path + "\n" + s.content());
    }

    /** Matches sections that moved to another document of the baseline. */
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

    /** Texts that occur only once in a document. */
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

    /** The key that must be equal, for a given path. */
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

    /** A document that no longer exists, and a document without entries that has the same findings. */
    private record Pair(String old, String now, int common) {}

    /**
     * Each document that no longer exists, with the one that shares most findings with it, and at least half of the
     * smaller set.
     */
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
