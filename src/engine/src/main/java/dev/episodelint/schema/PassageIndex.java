package dev.episodelint.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a template, found again in documents: a text with the same words; for long passages also a text with
 * nearly the same words, and a text that holds the passage among others.
 */
public final class PassageIndex {
    /** Passages of at least this many words are told apart by most of their words. */
    private static final int LONG = 12;

    /** The share of words that a text and a passage have in common, in order, to be nearly the same. */
    private static final double NEAR = 0.8;

    /** Longer texts, in words, are compared by their words alone: the comparison takes quadratic time. */
    private static final int LONGEST = 1_000;

    private static final int RUN = 3;

    private final Map<List<String>, List<Passage>> exact = new HashMap<>();
    private final Map<List<String>, List<Passage>> byRun = new HashMap<>();

    /** @param from the first word that is the passage's, {@code to} the first behind it */
    public record Match(Passage passage, int from, int to) {}

    public PassageIndex(List<Passage> passages) {
        for (Passage passage : passages) {
            List<String> words = passage.words().texts();
            exact.computeIfAbsent(words, w -> new ArrayList<>()).add(passage);
            if (words.size() >= LONG && words.size() <= LONGEST) {
                runs(words)
                        .forEach(r ->
                                byRun.computeIfAbsent(r, k -> new ArrayList<>()).add(passage));
            }
        }
    }

    /** Of all sections of a schema. */
    public static PassageIndex of(Schema schema) {
        List<Passage> all = new ArrayList<>(schema.header().vocabulary().passages());
        schema.sections().stream()
                .flatMap(s -> Stream.concat(Stream.of(s), s.descendants()))
                .forEach(s -> all.addAll(s.vocabulary().passages()));
        return new PassageIndex(all);
    }

    /** The passages with exactly these words. */
    public List<Passage> same(Words words) {
        return words.size() == 0 ? List.of() : exact.getOrDefault(words.texts(), List.of());
    }

    /** A long passage that the text is nearly, or that stands in it. */
    public Optional<Match> similar(Words words) {
        List<String> text = words.texts();
        if (text.size() < LONG || text.size() > LONGEST || byRun.isEmpty()) {
            return Optional.empty();
        }
        Map<Passage, Integer> shared = new HashMap<>();
        for (List<String> run : runs(text)) {
            byRun.getOrDefault(run, List.of()).forEach(p -> shared.merge(p, 1, Integer::sum));
        }
        Match best = null;
        for (Map.Entry<Passage, Integer> candidate : shared.entrySet()) {
            Match match = match(candidate.getKey(), candidate.getValue(), text);
            if (match != null && (best == null || isBetter(match, best))) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(Match one, Match other) {
        int more = (one.to() - one.from()) - (other.to() - other.from());
        return more != 0 ? more > 0 : one.passage().line() < other.passage().line();
    }

    /** Null where they have too little in common; one changed word breaks three runs. */
    private static @Nullable Match match(Passage passage, int shared, List<String> text) {
        List<String> words = passage.words().texts();
        int runs = words.size() - RUN + 1;
        if (shared * 3 < runs) {
            return null;
        }
        int at = shared >= runs / 2 ? Collections.indexOfSubList(text, words) : -1;
        if (at >= 0) {
            return new Match(passage, at, at + words.size());
        }
        int longer = Math.max(text.size(), words.size());
        boolean sizes = Math.min(text.size(), words.size()) >= longer * NEAR;
        return sizes && inCommon(text, words) >= longer * NEAR ? new Match(passage, 0, text.size()) : null;
    }

    /** The length of the longest sequence of words that both have in this order. */
    private static int inCommon(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int j = 1; j <= other.size(); j++) {
                int above = row[j];
                row[j] = word.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    /** Every three words that stand side by side, each once. */
    private static Set<List<String>> runs(List<String> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }
}
