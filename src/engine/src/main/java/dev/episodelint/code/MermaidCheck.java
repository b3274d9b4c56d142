package dev.episodelint.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds flaws in a Mermaid diagram that can be detected without rendering it. */
public final class MermaidCheck {
    private static final Set<String> FLOW = Set.of("graph", "flowchart", "flowchart-elk");
    private static final Set<String> STATE = Set.of("stateDiagram", "stateDiagram-v2");
    private static final Set<String> CLASS = Set.of("classDiagram", "classDiagram-v2");
    private static final Set<String> OTHERS = Set.of(
            "sequenceDiagram",
            "erDiagram",
            "journey",
            "gantt",
            "pie",
            "quadrantChart",
            "requirement",
            "requirementDiagram",
            "gitGraph",
            "C4Context",
            "C4Container",
            "C4Component",
            "C4Dynamic",
            "C4Deployment",
            "mindmap",
            "timeline",
            "zenuml",
            "sankey",
            "sankey-beta",
            "xychart",
            "xychart-beta",
            "block",
            "block-beta",
            "packet",
            "packet-beta",
            "kanban",
            "architecture",
            "architecture-beta",
            "radar-beta",
            "treemap",
            "treemap-beta",
            "info",
            "swimlane",
            "ishikawa-beta",
            "venn-beta",
            "treeView-beta",
            "cynefin-beta",
            "wardley-beta",
            "usecase",
            "eventmodeling");
    private static final Pattern TYPE = Pattern.compile("^\\s*([^\\s;:{]+)(.*)$");
    private static final Pattern SUBGRAPH = Pattern.compile("^\\s*(subgraph)\\b.*$");
    private static final Pattern SEQUENCE_BLOCK =
            Pattern.compile("^\\s*(loop|alt|opt|par|par_over|critical|break|rect|box)(?:\\s.*)?$");
    private static final Pattern END = Pattern.compile("^\\s*(end)\\s*;?\\s*$");
    private static final Pattern BRACES = Pattern.compile("^.*(\\{)\\s*$");
    private static final Pattern BRACES_END = Pattern.compile("^\\s*(\\})\\s*$");
    private static final String MESSAGE = "(?:<<)?--?(?:>>|>|x|\\)|/|\\\\)";
    private static final Pattern NO_SENDER = Pattern.compile("^\\s*(" + MESSAGE + ")\\s*+[+-]?+\\s*+[\\w\\p{L}].*$");
    private static final Pattern STATE_START = Pattern.compile("^\\s*(-->).*$");
    private static final Pattern STATEMENT =
            Pattern.compile("-->|---|==>|-\\.->|[\\[({]\\s*$|(?m)^\\s*(?:end|subgraph|style|class)\\b");
    private static final Pattern SENDER = Pattern.compile("\\s*[\\w\\p{L}][\\w\\p{L} ]*+");
    private static final Pattern NO_MORE = Pattern.compile("\\s*+[+-]?+\\s*+(?::.*+)?");
    private static final int FAR = 500;

    private final String text;
    private final List<CodeFlaw> flaws = new ArrayList<>();
    private final List<int[]> lines = new ArrayList<>();

    private MermaidCheck(String text) {
        this.text = text;
    }

    /** The flaws in order; of unclosed parts only the first. */
    public static List<CodeFlaw> flaws(String text) {
        return new MermaidCheck(text).read();
    }

    private List<CodeFlaw> read() {
        split();
        if (lines.isEmpty()) {
            add(0, 0, "Empty diagram");
            return flaws;
        }
        int[] first = lines.remove(0);
        Matcher type = TYPE.matcher(text.substring(first[0], first[1]));
        if (!type.matches()) {
            add(first[0], first[1], "Unknown diagram type");
            return flaws;
        }
        String name = type.group(1);
        int start = first[0] + type.start(1);
        if (!known().contains(name)) {
            add(start, start + name.length(), "Unknown diagram type `" + name + "`");
        } else if (lines.isEmpty() && type.group(2).length() < 4 && !name.equals("info")) {
            add(start, start + name.length(), "Empty diagram");
        } else if (FLOW.contains(name)) {
            pairs(SUBGRAPH, END);
            for (int i = 0; i < lines.size(); i++) {
                int line = i;
                new FlowLine(line(i), lines.get(i)[0], (from, to, words) -> {
                            if (isCertain(line, words)) {
                                add(from, to, words);
                            }
                        })
                        .read();
            }
        } else if (name.equals("sequenceDiagram")) {
            pairs(SEQUENCE_BLOCK, END);
            one(NO_SENDER, "Message without a sender");
            lines.forEach(l -> dangling(l, "->", "Message without a receiver"));
        } else if (STATE.contains(name)) {
            pairs(BRACES, BRACES_END);
            one(STATE_START, "Edge without a beginning");
            lines.forEach(l -> dangling(l, "-->", "Edge without an end"));
        } else if (CLASS.contains(name)) {
            pairs(BRACES, BRACES_END);
        }
        flaws.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return flaws;
    }

    /** Every diagram type, sorted. */
    public static Set<String> known() {
        Set<String> known = new TreeSet<>(OTHERS);
        known.addAll(FLOW);
        known.addAll(STATE);
        known.addAll(CLASS);
        return known;
    }

    private void add(int start, int end, String words) {
        flaws.add(new CodeFlaw(CodeFlaw.Kind.DIAGRAM, start, end, words));
    }

    /** The lines with content: without blank lines, comments, front matter and continued texts. */
    private void split() {
        boolean matter = text.stripLeading().startsWith("---\n");
        int marks = 0;
        boolean directive = false;
        boolean quoted = false;
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            String line = text.substring(from, to).strip();
            boolean mark = matter && marks < 2 && line.equals("---");
            marks += mark ? 1 : 0;
            if (directive) {
                directive = !line.contains("}%%");
            } else if (line.startsWith("%%{")) {
                directive = !line.contains("}%%");
            } else if (!mark && !(matter && marks < 2) && !line.isEmpty() && !line.startsWith("%%")) {
                boolean odd = line.chars().filter(c -> c == '"').count() % 2 == 1;
                // A quoted text of several lines counts as one line.
                if (quoted) {
                    lines.get(lines.size() - 1)[1] = to;
                } else {
                    lines.add(new int[] {from, to});
                }
                boolean more = !quoted && odd && closesLater(to);
                quoted = quoted ? !odd : more;
            }
            from = to + 1;
        }
    }

    /** Whether the next line that has quotes has an odd number of them, and no edge before the first. */
    private boolean closesLater(int from) {
        int quote = text.substring(from, Math.min(text.length(), from + FAR)).indexOf('"');
        if (quote < 0) {
            return false;
        }
        quote += from;
        int start = text.lastIndexOf('\n', quote) + 1;
        int end = text.indexOf('\n', quote);
        String line = text.substring(start, end < 0 ? text.length() : end);
        String between = text.substring(from, quote);
        return !STATEMENT.matcher(between).find()
                && line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Whether an edge may have its node on the next or on the previous line. */
    private boolean isCertain(int line, String words) {
        boolean leading = words.equals(FlowLine.LEADING);
        if (!leading && !words.equals(FlowLine.TRAILING)) {
            return true;
        }
        int other = leading ? line - 1 : line + 1;
        if (other < 0 || other >= lines.size() || !FlowLine.isGraph(line(other))) {
            return true;
        }
        // A chain over several lines is indented, or has one node per line.
        return FlowLine.hasEdge(line(other))
                && FlowLine.indent(line(leading ? line : other)) <= FlowLine.indent(line(leading ? other : line));
    }

    private String line(int i) {
        return text.substring(lines.get(i)[0], lines.get(i)[1]);
    }

    private void one(Pattern pattern, String words) {
        for (int[] line : lines) {
            Matcher m = pattern.matcher(text.substring(line[0], line[1]));
            if (m.matches()) {
                add(line[0] + m.start(1), line[0] + m.end(1), words);
            }
        }
    }

    /** A name and an arrow, followed by a text only. */
    private void dangling(int[] line, String arrow, String words) {
        String all = text.substring(line[0], line[1]);
        int start = all.indexOf(arrow);
        int end = start + arrow.length();
        while (start > 0 && all.charAt(start - 1) == '-') {
            start--;
        }
        while (start >= 0 && end < all.length() && all.charAt(end) == '>') {
            end++;
        }
        if (start > 0
                && SENDER.matcher(all.substring(0, start)).matches()
                && NO_MORE.matcher(all.substring(end)).matches()) {
            add(line[0] + start, line[0] + end, words);
        }
    }

    private void pairs(Pattern opening, Pattern closing) {
        Deque<int[]> open = new ArrayDeque<>();
        Function<int[], String> word = w -> text.substring(w[0], w[1]);
        for (int[] line : lines) {
            String words = text.substring(line[0], line[1]);
            Matcher begins = opening.matcher(words);
            Matcher ends = closing.matcher(words);
            if (ends.matches()) {
                if (open.isEmpty()) {
                    int[] at = {line[0] + ends.start(1), line[0] + ends.end(1)};
                    add(at[0], at[1], "Unexpected `" + word.apply(at) + "`");
                    return;
                }
                open.pop();
            } else if (begins.matches()) {
                open.push(new int[] {line[0] + begins.start(1), line[0] + begins.end(1)});
            }
        }
        if (!open.isEmpty()) {
            int[] at = open.pop();
            String missing = opening == BRACES ? "Unclosed `{`" : "`" + word.apply(at) + "` without an `end`";
            add(at[0], at[1], missing);
        }
    }
}
