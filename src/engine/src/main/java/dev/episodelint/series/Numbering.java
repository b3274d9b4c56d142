package dev.episodelint.series;

import dev.episodelint.schema.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The episode numbers of one series, or of several series with shared numbers. */
public final class Numbering implements FactGroup {
    private final String scope;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Episode> byNumber = new HashMap<>();
    private List<Episode> sorted = List.of();
    private final Map<String, Episode> byTitle = new HashMap<>();
    private List<Numbering> neighbours = List.of();
    private @Nullable TreeMap<String, Episode> known;

    Numbering(String scope) {
        this.scope = scope;
    }

    void name(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    Episode episode(String number) {
        return byNumber.computeIfAbsent(number, n -> new Episode(this, n));
    }

    /** Completes the numbering after all documents and catalogs are added. */
    void close() {
        TreeMap<String, Episode> all = new TreeMap<>(EpisodeNumbers.ORDER);
        sorted = byNumber.values().stream()
                .sorted(Comparator.comparing(Episode::number, EpisodeNumbers.ORDER))
                .toList();
        sorted.stream().filter(Episode::exists).forEach(e -> {
            all.put(e.number(), e);
            e.titles().forEach(t -> byTitle.putIfAbsent(Title.key(t), e));
        });
        known = all;
    }

    /** Other numberings whose episodes its documents may refer to, sorted by name. */
    public List<Numbering> neighbours() {
        return neighbours;
    }

    void meet(List<Numbering> others) {
        neighbours = others;
    }

    String scope() {
        return scope;
    }

    boolean isNamed(String key) {
        return names.stream().anyMatch(n -> Series.key(n).equals(key));
    }

    /** The name for messages. */
    public String name() {
        return String.join(", ", names);
    }

    /** All numbers that are defined, listed or referred to, in order. */
    public Collection<Episode> episodes() {
        return sorted;
    }

    /** Episodes with a document or a catalog entry, by number. */
    public TreeMap<String, Episode> known() {
        return known == null ? new TreeMap<>() : known;
    }

    /** The episode of a number, if it has a document or a catalog entry. */
    public Optional<Episode> find(String number) {
        return Optional.ofNullable(byNumber.get(number)).filter(Episode::exists);
    }

    public Optional<Episode> titled(String title) {
        return Optional.ofNullable(byTitle.get(Title.key(title)));
    }
}
