package dev.episodelint.block;

import dev.episodelint.block.BlockNode.Entry;
import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.block.BlockNode.Scalar;
import dev.episodelint.block.BlockNode.Sequence;
import dev.episodelint.text.CodePoints;
import dev.episodelint.text.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds nodes from SnakeYAML's events. Its node graph is not used, since it does not report which limit was hit, and
 * it resolves types.
 */
final class YamlReader {
    private final BlockText text;
    private final String yaml;
    private final CodePoints points;
    private final Parser events;
    private final List<BlockFlaw> repeated = new ArrayList<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int aliases;

    /** @param size the size of the tree of the node, with aliases expanded */
    private record Anchored(BlockNode node, int size) {}

    private int size;

    /** @param yaml the text with the characters that YAML forbids replaced, of the same length */
    YamlReader(BlockText text, String yaml) {
        this.text = text;
        this.yaml = yaml;
        this.points = new CodePoints(yaml);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new ParserImpl(new StreamReader(yaml), options);
    }

    BlockContent read() throws YamlFault {
        try {
            List<BlockNode> documents = new ArrayList<>();
            events.getEvent();
            while (!events.checkEvent(Event.ID.StreamEnd)) {
                events.getEvent();
                anchors.clear();
                open.clear();
                documents.add(node(events.getEvent(), 1));
                events.getEvent();
            }
            return new BlockContent(documents, repeated);
        } catch (MarkedYAMLException e) {
            throw new YamlMessages(yaml, points).of(e);
        } catch (RuntimeException | StackOverflowError e) {
            throw YamlFault.limit(0, "Not readable as YAML");
        }
    }

    private BlockNode node(Event event, int depth) throws YamlFault {
        int at = points.unit(event.getStartMark().getIndex());
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAnchor(), at);
        }
        size++;
        if (depth > Limits.DATA_DEPTH) {
            throw YamlFault.limit(at, "Nested deeper than " + Limits.DATA_DEPTH + " levels");
        }
        String anchor = ((NodeEvent) event).getAnchor();
        boolean opens = anchor != null && open.add(anchor);
        int before = size;
        BlockNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : event.is(Event.ID.SequenceStart) ? sequence(at, depth) : mapping(at, depth);
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, size - before + 1));
        }
        if (opens) {
            open.remove(anchor);
        }
        return node;
    }

    private BlockNode alias(String name, int at) throws YamlFault {
        if (open.contains(name)) {
            throw new YamlFault(
                    at, at + name.length() + 1, "Alias `*" + name + "` stands inside what it names", "Write it out");
        }
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw new YamlFault(
                    at,
                    at + name.length() + 1,
                    "Unknown alias `*" + name + "`, no `&" + name + "` stands before it",
                    "Put the value in quotes, or name the anchor");
        }
        if (!(anchored.node() instanceof Scalar) && ++aliases > Limits.DATA_ALIASES) {
            throw YamlFault.limit(at, "More than " + Limits.DATA_ALIASES + " aliases of lists and maps");
        }
        // Without aliases the size of the file is a sufficient limit.
        size += anchored.size();
        if (size > Limits.BLOCK_NODES) {
            throw YamlFault.limit(at, "More than 100,000 values once its aliases are written out");
        }
        return anchored.node();
    }

    private BlockNode scalar(ScalarEvent event) {
        int start = points.unit(event.getStartMark().getIndex());
        int end = points.unit(event.getEndMark().getIndex());
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        // Letters may mask a placeholder; the value is what the author wrote.
        boolean masked = plain && !text.text().regionMatches(start, yaml, start, end - start);
        String value = masked ? text.text().substring(start, end).strip() : event.getValue();
        return new Scalar(masked && value.contains("\n") ? event.getValue() : value, !plain, text.span(start, end));
    }

    private BlockNode sequence(int start, int depth) throws YamlFault {
        List<BlockNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events.getEvent(), depth + 1));
        }
        return new Sequence(
                items,
                text.span(start, points.unit(events.getEvent().getEndMark().getIndex())));
    }

    private BlockNode mapping(int start, int depth) throws YamlFault {
        List<Entry> entries = new ArrayList<>();
        RepeatedKeys known = new RepeatedKeys(text.source());
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            BlockNode key = node(events.getEvent(), depth + 1);
            known.check(key, repeated);
            entries.add(new Entry(key, node(events.getEvent(), depth + 1)));
        }
        return new Mapping(
                entries,
                text.span(start, points.unit(events.getEvent().getEndMark().getIndex())));
    }
}
