package dev.episodelint.reference;

import dev.episodelint.document.Document;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.Link;
import dev.episodelint.document.Node;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.reference.ConnectionLabels.Zone;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the references of a document: episodes by number, and files by links. Numbers in headings and code are not
 * references; links in headings are.
 *
 * @param episodes in the order of the text
 */
public record ReferenceReader(List<Reference> episodes, List<FileLink> links) {

    public ReferenceReader {
        episodes = List.copyOf(episodes);
        links = List.copyOf(links);
    }

    /** @param path the path of the document, which relative links start from */
    public static ReferenceReader of(Document document, String path, ConnectionLabels connections) {
        Reader reader = new Reader(document.source(), path);
        document.walk().forEach(reader::read);
        return new ReferenceReader(reader.references(document.root(), connections), reader.files);
    }

    private static final class Reader {
        private final SourceText source;
        private final String path;
        private final List<Mention> mentions = new ArrayList<>();
        private final List<FileLink> files = new ArrayList<>();

        Reader(SourceText source, String path) {
            this.source = source;
            this.path = path;
        }

        void read(Node node) {
            if (node instanceof Heading heading) {
                links(heading.text());
            } else if (node instanceof Paragraph paragraph) {
                region(paragraph.lines());
            } else if (node instanceof Item item) {
                region(item.lines());
            } else if (node instanceof Table table) {
                table.header().cells().forEach(this::links);
                table.rows().forEach(r -> r.cells().forEach(c -> region(List.of(c))));
            }
        }

        private void region(List<Inline> lines) {
            if (lines.isEmpty()) {
                return;
            }
            lines.forEach(this::links);
            if (mentions.size() < Limits.REFERENCES) {
                mentions.addAll(MentionReader.read(ProseRegion.of(source, lines)));
            }
        }

        private void links(Inline line) {
            for (Link link : line.links()) {
                if (files.size() < Limits.REFERENCES) {
                    FileLink.of(link, path).ifPresent(files::add);
                }
            }
        }

        List<Reference> references(Section root, ConnectionLabels connections) {
            TreeSet<Span> places = new TreeSet<>();
            mentions.forEach(m -> places.add(m.span()));
            List<Zone> zones = connections.zones(root, span -> {
                Span first = places.ceiling(Span.at(span.start()));
                return first != null && first.start() < span.end();
            });
            String[] kinds = kinds(zones);
            List<Reference> references = new ArrayList<>();
            for (int i = 0; i < kinds.length && references.size() < Limits.REFERENCES; i++) {
                add(mentions.get(i), i, kinds[i], references);
            }
            return references;
        }

        /** Inner zones come after outer ones and take precedence. */
        private String[] kinds(List<Zone> zones) {
            List<Integer> starts = mentions.stream().map(m -> m.span().start()).toList();
            String[] kinds = new String[starts.size()];
            Arrays.fill(kinds, "");
            for (Zone zone : zones) {
                int found = Collections.binarySearch(starts, zone.span().start());
                for (int i = found < 0 ? -found - 1 : found;
                        i < kinds.length && starts.get(i) < zone.span().end();
                        i++) {
                    kinds[i] = zone.kind();
                }
            }
            return kinds;
        }

        private void add(Mention mention, int ordinal, String kind, List<Reference> references) {
            String target = Optional.ofNullable(mention.link())
                    .flatMap(l -> FileLink.of(l, path))
                    .map(FileLink::path)
                    .orElse(null);
            Mention.Claim claim = mention.title();
            int size = mention.numbers().size();
            boolean one = mention.numbers().stream()
                            .map(Mention.Numbered::span)
                            .distinct()
                            .count()
                    == 1;
            for (int i = 0; i < size; i++) {
                Mention.Numbered number = mention.numbers().get(i);
                references.add(new Reference(
                        number.number(),
                        one ? mention.span() : number.span(),
                        ordinal,
                        i,
                        size,
                        kind,
                        mention.lead(),
                        mention.series(),
                        claim == null ? null : claim.title(),
                        claim != null && claim.open(),
                        target));
            }
        }
    }
}
