package dev.episodelint.series;

import dev.episodelint.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One number of a series: its documents, its catalog entries, and the references to it. */
public final class Episode implements FactGroup {
    private final Numbering numbering;
    private final String number;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private Series.@Nullable Listed listed;

    Episode(Numbering numbering, String number) {
        this.numbering = numbering;
        this.number = number;
    }

    /** A document with the number, and the position of the number. */
    public record Definition(MemberDocument member, Fact fact) {

        /** Empty if the document has none. */
        public String title() {
            return fact.label();
        }
    }

    void add(Definition definition) {
        definitions.add(definition);
    }

    void add(Citation citation) {
        citations.add(citation);
    }

    void list(Series.Listed entry) {
        if (listed == null) {
            listed = entry;
        }
    }

    public Numbering numbering() {
        return numbering;
    }

    public String number() {
        return number;
    }

    /** Sorted by path. */
    public List<Definition> definitions() {
        return Collections.unmodifiableList(definitions);
    }

    /** Sorted by path and position, including references from the episode itself. */
    public List<Citation> citations() {
        return Collections.unmodifiableList(citations);
    }

    public Optional<Series.Listed> listed() {
        return Optional.ofNullable(listed);
    }

    public boolean isDocument() {
        return !definitions.isEmpty();
    }

    /** Whether it has a document or a catalog entry. */
    public boolean exists() {
        return isDocument() || listed != null;
    }

    /** Its titles; none if unknown. */
    public List<String> titles() {
        Stream<String> titles = isDocument()
                ? definitions.stream().map(Definition::title)
                : listed().stream().map(Series.Listed::title);
        return titles.filter(t -> !t.isEmpty()).toList();
    }

    /** Whether the document has this number. */
    public boolean isBy(MemberDocument member) {
        return definitions.stream().anyMatch(d -> d.member().path().equals(member.path()));
    }

    /** {@code `15 Consensus at the Edge`}. */
    public String named() {
        return "`" + number + (titles().isEmpty() ? "" : " " + titles().get(0)) + "`";
    }
}
