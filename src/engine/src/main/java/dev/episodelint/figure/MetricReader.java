package dev.episodelint.figure;

import dev.episodelint.block.BlockNode;
import dev.episodelint.block.Blocks;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Node;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import dev.episodelint.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads metrics with a named owner: maps in YAML whose key names it, constants of a Python class whose name contains
 * it, and rows of tables with a column for it. They must be below a heading or a name that says metrics.
 */
public final class MetricReader {
    private static final Pattern METRICS =
            Pattern.compile("metrics?|performance|benchmarks?|statistics|stats", Pattern.CASE_INSENSITIVE);
    /** General words; the rest of an owner's name without them must not be empty. */
    private static final Set<String> GENERIC = Set.of(
            ("metric metrics performance benchmark benchmarks statistics stats data pattern patterns resilience production"
                            + " system systems service services architecture config configuration example examples sample test"
                            + " tests real world key business application app base default my the of and for evolution quality"
                            + " monitoring collector engineering platform cluster pipeline api gateway mesh team migration"
                            + " cost costs security scaling event stream cache database current target before after")
                    .split(" "));

    private static final Pattern CLASS = Pattern.compile("class\\s+(?<name>\\w+)\\s*(?:\\([^)]*\\))?:.*");
    private static final Pattern CONSTANT =
            Pattern.compile("(?<indent>\\s+)(?<name>[A-Z][A-Z0-9_]+)\\s*=\\s*\\{\\s*(?:#.*)?");
    private static final Pattern ENTRY = Pattern.compile(
            "\\s+(?<mark>['\"])(?<name>[^'\"]+)\\k<mark>\\s*:\\s*(?<value>'[^']*'|\"[^\"]*\"|[-+]?[\\d_.]+(?:[eE][-+]?\\d+)?)\\s*,?\\s*(?:#.*)?");
    private static final Set<String> OWNER_COLUMNS =
            Set.of("company", "owner", "organization", "organisation", "operator");
    private static final Set<String> VALUE_COLUMNS = Set.of("value", "current", "actual", "measured", "result");

    private final SourceText source;
    private final List<Metric> found = new ArrayList<>();

    private MetricReader(SourceText source) {
        this.source = source;
    }

    public static List<Metric> of(Document document) {
        MetricReader metrics = new MetricReader(document.source());
        metrics.section(document.root(), false);
        return metrics.found;
    }

    private void section(Section section, boolean below) {
        boolean named = below
                || (section.level() > 1
                        && section.heading() != null
                        && METRICS.matcher(section.heading().text().plain()).find());
        section.blocks().stream()
                .flatMap(b -> b.walk(n -> !(n instanceof Quote)))
                .forEach(n -> node(n, named));
        section.sections().forEach(s -> section(s, named));
    }

    private void node(Node node, boolean named) {
        if (node instanceof CodeBlock code
                && code.fence() != null
                && code.fence().closed()) {
            switch (code.language()) {
                case "yaml", "yml" -> yaml(code, named);
                case "python", "py" -> python(code);
                default -> {
                    // The block has no named values.
                }
            }
        } else if (node instanceof Table table && named) {
            table(table);
        }
    }

    private void yaml(CodeBlock code, boolean named) {
        for (BlockNode document : Blocks.read(source, code, line -> List.of()).documents()) {
            if (document instanceof BlockNode.Mapping map) {
                for (BlockNode.Entry entry : map.entries()) {
                    if (entry.value() instanceof BlockNode.Mapping values
                            && (named || METRICS.matcher(entry.name()).find())) {
                        values.entries().forEach(v -> scalar(entry.name(), v));
                    }
                }
            }
        }
    }

    private void scalar(String owner, BlockNode.Entry entry) {
        if (entry.value() instanceof BlockNode.Scalar scalar) {
            add(owner, entry.name(), scalar.value(), scalar.span());
        }
    }

    private void python(CodeBlock code) {
        String owner = "";
        String constant = "";
        for (CodeBlock.Line line : code.lines()) {
            String text = line.text();
            Matcher type = CLASS.matcher(text);
            Matcher dictionary = CONSTANT.matcher(text);
            if (type.matches()) {
                String name = type.group("name");
                owner = METRICS.matcher(name).find() && isName(name) ? name : "";
                constant = "";
            } else if (!text.isBlank() && !Character.isWhitespace(text.charAt(0))) {
                owner = "";
            } else if (!owner.isEmpty() && dictionary.matches()) {
                constant = dictionary.group("name");
            } else if (text.strip().startsWith("}")) {
                constant = "";
            } else if (!owner.isEmpty() && !constant.isEmpty()) {
                pythonEntry(owner + " " + constant, line);
            }
        }
    }

    private void pythonEntry(String owner, CodeBlock.Line line) {
        Matcher m = ENTRY.matcher(line.text());
        if (m.matches()) {
            int start =
                    Math.min(line.span().start() + m.start("value"), line.span().end());
            Span span = new Span(
                    start,
                    Math.min(start + m.group("value").length(), line.span().end()));
            add(owner, m.group("name"), m.group("value").replaceAll("^['\"]|['\"]$", ""), span);
        }
    }

    private void table(Table table) {
        List<String> columns = table.header().cells().stream()
                .map(c -> c.plain().strip().toLowerCase(Locale.ROOT))
                .toList();
        int name = columns.indexOf("metric");
        int owner = index(columns, OWNER_COLUMNS);
        int value = index(columns, VALUE_COLUMNS);
        if (name < 0 || owner < 0 || value < 0) {
            return;
        }
        for (Table.Row row : table.rows()) {
            List<Inline> cells = row.cells();
            if (cells.size() == columns.size()) {
                add(
                        cells.get(owner).plain(),
                        cells.get(name).plain(),
                        cells.get(value).plain(),
                        cells.get(value).span());
            }
        }
    }

    private static int index(List<String> columns, Set<String> names) {
        for (int i = 0; i < columns.size(); i++) {
            if (names.contains(columns.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void add(String owner, String name, String value, Span span) {
        boolean measured = Values.named(name, value, 0).measured() != null;
        if (measured && isName(owner) && !name.isBlank()) {
            found.add(new Metric(owner.strip(), name.strip(), value, span));
        }
    }

    /** Whether words remain that name an owner. */
    private static boolean isName(String owner) {
        for (String word : words(owner).split(" ")) {
            if (word.length() > 1 && !GENERIC.contains(word)) {
                return owner.codePoints().anyMatch(Character::isUpperCase);
            }
        }
        return false;
    }

    /** The words in lower case, split at signs and at capitals. */
    static String words(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** The identity of a metric: normalized owner and name. */
    public static String key(Metric metric) {
        return words(metric.owner()) + " / " + words(metric.name());
    }
}
