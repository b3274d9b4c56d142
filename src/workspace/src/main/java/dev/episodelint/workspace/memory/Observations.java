package dev.episodelint.workspace.memory;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What was asked of a view of files, and its answers; safe for threads. */
final class Observations {
    private final Map<Observed, String> answers = new ConcurrentSkipListMap<>();
    private volatile boolean spoilt;

    /** One question about one file. */
    record Observed(String path, FileQuery query) implements Comparable<Observed> {

        @Override
        public int compareTo(Observed other) {
            int order = path.compareTo(other.path);
            return order != 0 ? order : query.compareTo(other.query);
        }
    }

    void add(FileQuery query, Path file, String answer) {
        add(new Observed(file.toString(), query), answer);
    }

    void add(Observed observed, String answer) {
        String before = answers.putIfAbsent(observed, answer);
        if (before != null && !before.equals(answer)) {
            spoil();
        }
    }

    /** Something was done that cannot be asked again, or had two answers. */
    void spoil() {
        spoilt = true;
    }

    boolean spoilt() {
        return spoilt;
    }

    Map<Observed, String> answers() {
        return new TreeMap<>(answers);
    }

    /** Asks again, and gives the first place with another answer. */
    Optional<String> changed() {
        return answers.entrySet().stream()
                .filter(e ->
                        !e.getKey().query().answer(Path.of(e.getKey().path())).equals(e.getValue()))
                .map(e -> e.getKey().path())
                .findFirst();
    }
}
