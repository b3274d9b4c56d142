package dev.episodelint.baseline;

import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of a document, with their first lines. */
public final class SectionOutline {
    /** Sections by first line; the document's title is empty. */
    private final NavigableMap<Integer, String> byLine = new TreeMap<>();

    private final Set<String> keys;

    private SectionOutline(Map<Integer, String> sections) {
        byLine.putAll(sections);
        keys = byLine.values().stream()
                .filter(s -> !s.isEmpty())
                .map(StableMessage::section)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The outline of a document with these facts. */
    public static SectionOutline of(Collection<Fact> facts) {
        return new SectionOutline(facts.stream()
                .filter(f -> f.isOf(Topic.ANCHOR) && !f.label().isEmpty())
                .collect(Collectors.toMap(
                        f -> f.place().range().line(),
                        f -> f.place().section() == null
                                ? ""
                                : StableMessage.kept(f.place().section()),
                        (a, b) -> a)));
    }

    /** The section that contains a line; null outside of sections. */
    @Nullable
    String sectionAt(int line) {
        Map.Entry<Integer, String> above = byLine.floorEntry(line);
        return above == null || above.getValue().isEmpty() ? null : above.getValue();
    }

    /** Whether a section no longer exists; the empty key, the document, always exists. */
    boolean lacks(String sectionKey) {
        return !sectionKey.isEmpty() && !keys.contains(sectionKey);
    }
}
