package dev.episodelint.plan;

import dev.episodelint.block.BlockNode;
import dev.episodelint.block.Blocks;
import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads all named values of a document. */
final class NamedValueReader {
    private static final Pattern ASSIGNED = Pattern.compile(
            "(?:^|[\\s({,;])(?<mark>['\"]?)(?<name>[\\p{L}_][\\w.-]{1,60})\\k<mark>\\s*(?::\\s*[\\w<>\\[\\]]+\\s*=|:=|=>|=(?![=>])|:(?!:))\\s*"
                    + "(?<value>'[^'\\n]*'|\"[^\"\\n]*\"|\\[[^\\[\\]\\n]*\\]|[-+]?[$\u20ac\u00a3]?[\\d.][\\w.,]*\\s?%?)(?=\\s*(?:[,;})\\]#/]|$))");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|struct|object|record|enum)\\s+(?<name>\\w+)");
    private static final Pattern OPEN = Pattern.compile(
            "(?<name>[\\p{L}_]\\w*)['\"]?\\s*(?::|=|:=|=>)\\s*(?:dict\\(|new\\s+\\w+)?\\s*[{(\\[]\\s*(?:#.*|//.*)?$");
    private static final Set<String> UNITS = Set.copyOf(
            WordStems.in("ms us ns sec secs second seconds min mins minute minutes hour hours hr hrs kb mb gb tb"
                            + " pb eb bytes usd eur gbp dollars pct percent percentage rps qps tps iops gbps mbps tbps")
                    .stream()
                    .map(WordStems.Term::stem)
                    .toList());
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)");

    private final SourceText source;
    private final Map<String, List<NamedValue>> byKey = new HashMap<>();

    private NamedValueReader(SourceText source) {
        this.source = source;
    }

    static NamedValueReader of(Document document) {
        NamedValueReader reader = new NamedValueReader(document.source());
        reader.section(document.root(), Set.of());
        return reader;
    }

    /** All values under a name, in any spelling of the name. */
    List<NamedValue> of(String name) {
        return byKey.getOrDefault(key(name), List.of());
    }

    /** The normalized form of a name without its unit, which is part of the value. */
    static String key(String name) {
        List<String> stems = new ArrayList<>(WordStems.in(BRACKET.matcher(name).replaceAll("")).stream()
                .map(WordStems.Term::stem)
                .filter(s -> !WordStems.isEmpty(s) || s.length() > 1)
                .toList());
        while (stems.size() > 1 && UNITS.contains(stems.get(stems.size() - 1))) {
            stems.remove(stems.size() - 1);
        }
        return String.join(" ", stems);
    }

    static boolean isUnit(String stem) {
        return UNITS.contains(stem);
    }

    private void section(Section section, Set<String> above) {
        Set<String> around = new HashSet<>(above);
        if (section.heading() != null && section.level() > 1) {
            around.addAll(WordStems.of(section.heading().text().plain()));
        }
        blocks(section.blocks(), around);
        section.sections().forEach(s -> section(s, around));
    }

    private void blocks(List<Block> blocks, Set<String> around) {
        fields(FieldReader.readPlain(blocks), around);
        blocks.stream().flatMap(Block::walk).forEach(node -> {
            if (node instanceof Table table) {
                table(table, around);
            } else if (node instanceof CodeBlock code) {
                code(code, around);
            }
        });
    }

    private void fields(List<Field> fields, Set<String> around) {
        for (Field field : fields) {
            add(field.label(), field.value(), field.valueSpan(), around);
            Set<String> inside = with(around, field.label());
            fields(FieldReader.readPlain(field.nested()), inside);
        }
    }

    /** The values of a row are named by its first cell and by their column headers. */
    private void table(Table table, Set<String> around) {
        List<Inline> header = table.header().cells();
        for (Table.Row row : table.rows()) {
            List<Inline> cells = row.cells();
            for (int i = 1; i < cells.size(); i++) {
                Inline cell = cells.get(i);
                String head = i < header.size() ? header.get(i).plain() : "";
                add(cells.get(0).plain(), cell.plain(), cell.span(), with(around, head));
                add(head, cell.plain(), cell.span(), with(around, cells.get(0).plain()));
            }
        }
    }

    private void code(CodeBlock code, Set<String> around) {
        List<BlockNode> read = Blocks.read(source, code, l -> List.of()).documents();
        if (read.isEmpty()) {
            assigned(code, around);
        } else {
            read.forEach(n -> node(n, around));
        }
    }

    private void node(BlockNode node, Set<String> around) {
        if (node instanceof BlockNode.Mapping map) {
            for (BlockNode.Entry entry : map.entries()) {
                if (entry.value() instanceof BlockNode.Scalar scalar) {
                    add(entry.name(), scalar.value(), scalar.span(), around);
                } else {
                    if (entry.value() instanceof BlockNode.Sequence) {
                        Span span = entry.value().span();
                        add(entry.name(), source.slice(span), span, around);
                    }
                    node(entry.value(), with(around, entry.name()));
                }
            }
        } else if (node instanceof BlockNode.Sequence list) {
            list.items().forEach(i -> node(i, around));
        }
    }

    private void assigned(CodeBlock code, Set<String> around) {
        String type = "";
        String group = "";
        for (CodeBlock.Line line : code.lines()) {
            if (line.text().length() > Limits.PARAGRAPH_LENGTH) {
                continue;
            }
            Matcher m = TYPE.matcher(line.text());
            type = m.find() ? m.group("name") : type;
            Matcher open = OPEN.matcher(line.text());
            group = open.find() ? open.group("name") : group;
            Matcher assigned = ASSIGNED.matcher(line.text());
            int from = 0;
            while (assigned.find(from)) {
                int start = Math.min(
                        line.span().start() + assigned.start("value"),
                        line.span().end());
                int end = Math.min(
                        line.span().start() + assigned.end("value"), line.span().end());
                String value = assigned.group("value").replaceAll("^['\"]|['\"]$", "");
                add(assigned.group("name"), value, new Span(start, end), with(with(around, type), group));
                from = assigned.end("value");
            }
        }
    }

    private void add(String name, String value, Span span, Set<String> around) {
        String key = key(name);
        if (!key.isEmpty() && name.length() < 200 && !value.isBlank()) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new NamedValue(name, value, span, around));
        }
    }

    private static Set<String> with(Set<String> around, String more) {
        Set<String> both = new HashSet<>(around);
        both.addAll(WordStems.of(more));
        return both;
    }
}
