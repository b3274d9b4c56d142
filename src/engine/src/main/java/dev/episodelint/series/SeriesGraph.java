package dev.episodelint.series;

import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The graph of references between episodes.
 *
 * @param nodes sorted by series and number; documents without a number last
 * @param edges sorted by source and target
 */
public record SeriesGraph(List<Node> nodes, List<Edge> edges) {

    public SeriesGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The state of an episode. */
    public enum State {
        DOCUMENT,
        /** Only in the catalog, as published. */
        PUBLISHED,
        /** Only in the catalog, as planned. */
        PLANNED,
        DANGLING
    }

    /**
     * An episode, or a document without a number.
     *
     * @param number empty for a document without one
     * @param title empty if unknown
     * @param path null without a document
     * @param status null if unknown
     * @param companies companies that it names, in document order
     * @param patterns patterns that it names, in document order
     */
    public record Node(
            String number,
            String title,
            String series,
            State state,
            @Nullable String path,
            @Nullable Status status,
            List<String> companies,
            List<String> patterns) {

        public Node {
            companies = List.copyOf(companies);
            patterns = List.copyOf(patterns);
        }
    }

    /** @param places the places of the references, in document order */
    public record Edge(Node from, Node to, List<Place> places) {

        public Edge {
            places = List.copyOf(places);
        }

        /** Labels of the references without duplicates, in document order; none for references in running text. */
        public List<String> kinds() {
            return places.stream()
                    .map(Place::kind)
                    .filter(k -> !k.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    /**
     * The place of a reference.
     *
     * @param kind the template's label of the connection; empty in running text
     */
    public record Place(String path, int line, int column, String kind, String text) {}

    /** The graph of the reported documents and of the episodes that they refer to. */
    public static SeriesGraph of(Library library) {
        return new Maker(library).make(true);
    }

    /** The graph of all known references to an episode. */
    public static SeriesGraph impact(Library library, Episode episode) {
        SeriesGraph all = new Maker(library).make(false);
        Node node = node(episode);
        List<Edge> edges = all.edges().stream().filter(e -> e.to().equals(node)).toList();
        List<Node> nodes = all.nodes().stream()
                .filter(n ->
                        n.equals(node) || edges.stream().anyMatch(e -> e.from().equals(n)))
                .toList();
        return new SeriesGraph(nodes, edges);
    }

    private static Node node(Episode episode) {
        MemberDocument member =
                episode.isDocument() ? episode.definitions().get(0).member() : null;
        State state = member != null
                ? State.DOCUMENT
                : episode.listed()
                        .map(l -> l.planned() ? State.PLANNED : State.PUBLISHED)
                        .orElse(State.DANGLING);
        return new Node(
                episode.number(),
                episode.titles().isEmpty() ? "" : episode.titles().get(0),
                episode.numbering().name(),
                state,
                member == null ? null : member.path(),
                member == null ? null : member.status(),
                named(member, Topic.COMPANY),
                named(member, Topic.PATTERN));
    }

    private static List<String> named(@Nullable MemberDocument member, Topic topic) {
        return member == null
                ? List.of()
                : member.facts(topic, Fact.Role.REFERS).map(Fact::label).toList();
    }

    private static final class Maker {
        private static final Comparator<Node> ORDER = Comparator.comparing(Node::series)
                .thenComparing(n -> n.number().isEmpty())
                .thenComparing(
                        (one, other) -> one.number().isEmpty() || other.number().isEmpty()
                                ? 0
                                : EpisodeNumbers.ORDER.compare(one.number(), other.number()))
                .thenComparing(n -> String.valueOf(n.path()));

        private final Library library;
        private final Map<String, Node> byPath = new TreeMap<>();
        private final Map<List<Node>, List<Place>> edges = new LinkedHashMap<>();

        Maker(Library library) {
            this.library = library;
        }

        SeriesGraph make(boolean shownOnly) {
            library.numberings()
                    .forEach(n -> n.episodes()
                            .forEach(e -> e.definitions()
                                    .forEach(d -> byPath.put(d.member().path(), node(e)))));
            library.numberings()
                    .forEach(n -> n.episodes()
                            .forEach(e -> e.citations().stream()
                                    .filter(c -> c.from().shown() || !shownOnly)
                                    .forEach(c -> add(c.from(), node(e), c.fact(), c.kind()))));
            library.files()
                    .forEach(f -> f.uses().stream()
                            .filter(u -> u.from().shown() || !shownOnly)
                            .forEach(u -> link(f, u)));
            List<Node> nodes = new ArrayList<>();
            library.members().stream()
                    .filter(m -> m.number() != null && (m.shown() || !shownOnly))
                    .forEach(m -> nodes.add(from(m)));
            List<Edge> made = new ArrayList<>();
            edges.forEach((ends, places) -> {
                nodes.addAll(ends);
                made.add(new Edge(ends.get(0), ends.get(1), sorted(places)));
            });
            made.sort(Comparator.comparing(Edge::from, ORDER).thenComparing(Edge::to, ORDER));
            return new SeriesGraph(nodes.stream().distinct().sorted(ORDER).toList(), made);
        }

        /** Excludes a link whose text names the episode, since it is counted as a reference already. */
        private void link(LinkedFile file, LinkedFile.Use use) {
            Node to =
                    file.document() == null ? null : byPath.get(file.document().path());
            if (to != null
                    && places(use.from(), to).stream()
                            .noneMatch(p -> isAt(p, use.fact().place().range()))) {
                add(use.from(), to, use.fact(), "");
            }
        }

        private static boolean isAt(Place place, Range link) {
            return place.line() == link.line() && place.column() >= link.column() && place.column() < link.endColumn();
        }

        private List<Place> places(MemberDocument from, Node to) {
            return edges.getOrDefault(List.of(from(from), to), List.of());
        }

        private void add(MemberDocument member, Node to, Fact fact, String kind) {
            Node from = from(member);
            if (!from.equals(to)) {
                Range range = fact.place().range();
                String label = fact.number(Detail.SIZE) > 1
                        ? "Episode " + fact.subject() + " in " + fact.label()
                        : fact.label();
                edges.computeIfAbsent(List.of(from, to), e -> new ArrayList<>())
                        .add(new Place(member.path(), range.line(), range.column(), kind, label));
            }
        }

        private Node from(MemberDocument member) {
            return byPath.computeIfAbsent(
                    member.path(),
                    p -> new Node(
                            "",
                            member.title() == null ? "" : member.title(),
                            member.series().name(),
                            State.DOCUMENT,
                            p,
                            member.status(),
                            named(member, Topic.COMPANY),
                            named(member, Topic.PATTERN)));
        }

        private static List<Place> sorted(List<Place> places) {
            return places.stream()
                    .sorted(Comparator.comparing(Place::path)
                            .thenComparingInt(Place::line)
                            .thenComparingInt(Place::column))
                    .toList();
        }
    }
}
