package dev.episodelint.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that braces and environments of a formula are balanced, and that its environments exist. */
public final class TexCheck {
    private static final Pattern MARK = Pattern.compile(
            "\\\\(?<open>left|right|begin|end)(?![A-Za-z])\\s?(?<name>\\{[^{}\\n]{0,40}\\})?|\\\\.|(?<comment>%[^\\n]*)|[{}]",
            Pattern.DOTALL);
    private static final Pattern OWN = Pattern.compile(
            "\\\\(?:re)?newcommand|\\\\[gex]?def\\b|\\\\(?:re)?newenvironment|\\\\newtheorem|\\\\let\\b");
    private static final Set<String> ENVIRONMENTS = Set.of(
            ("align aligned alignat alignedat array bmatrix Bmatrix cases CD center document displaymath dcases darray "
                            + "description drcases enumerate eqnarray equation figure flalign gather gathered itemize list "
                            + "lstlisting math matrix minipage multline multlined pmatrix proof quotation quote rcases "
                            + "smallmatrix split subarray subequations table tabular tabularx tabbing theorem lemma corollary "
                            + "definition example remark abstract thebibliography tikzpicture tikzcd verbatim verse vmatrix "
                            + "Vmatrix xalignat xxalignat algorithm algorithmic algorithm2e axis frame block columns column "
                            + "scope titlepage flushleft flushright longtable landscape note exercise solution problem claim "
                            + "proposition axiom appendix minted comment filecontents picture psmallmatrix bsmallmatrix "
                            + "prooftree dmath dgroup empheq subfigure wrapfigure letter alltt em small large tiny footnotesize "
                            + "spacing multicols acknowledgments keywords")
                    .split(" "));

    /** A flaw: its words, and the name of the environment if it is about one. */
    public record Problem(int start, int end, String words, boolean environment) {}

    private record Open(String what, int start, int end) {}

    private TexCheck() {}

    /** The known environments, sorted. */
    public static Set<String> environments() {
        return new TreeSet<>(ENVIRONMENTS);
    }

    /** Checks a formula; returns the first unbalanced part and every unknown environment. */
    public static List<Problem> problems(String text, int from, int to, boolean comments) {
        List<Problem> problems = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        boolean balanced = true;
        boolean own = OWN.matcher(text).region(from, to).find();
        Matcher m = MARK.matcher(text).region(from, to);
        int at = from;
        while (m.region(at, to).find()) {
            at = m.end();
            if (m.group("comment") != null && !comments) {
                at = m.start() + 1;
                continue;
            }
            String word = m.group("open") == null ? m.group() : m.group("open");
            String name = m.group("name") == null ? "" : m.group("name").replaceAll("[{}*\\s]", "");
            boolean named = word.equals("begin") || word.equals("end");
            if (!named && m.group("name") != null) {
                at = m.start("name");
            }
            if (word.equals("begin") && !own && !name.isEmpty() && !ENVIRONMENTS.contains(name)) {
                int start = m.start("name") + 1;
                problems.add(new Problem(start, m.end("name") - 1, name, true));
            }
            if (balanced && !(own && named)) {
                int length = named
                        ? m.group().length()
                        : word.length() + (word.equals("left") || word.equals("right") ? 1 : 0);
                String wrong = step(word, name, open, m.start(), m.start() + length);
                if (wrong != null) {
                    balanced = false;
                    Open top = open.peek();
                    boolean mine = top == null || wrong.startsWith("Unexpected");
                    problems.add(new Problem(
                            mine || top == null ? m.start() : top.start(),
                            mine || top == null ? m.start() + length : top.end(),
                            wrong,
                            false));
                }
            }
            if (word.equals("begin") && (name.equals("verbatim") || name.equals("lstlisting"))) {
                int end = text.indexOf("\\end{" + name, at);
                at = end < 0 ? to : Math.min(end, to);
            }
        }
        if (balanced && !open.isEmpty()) {
            Open last = open.peekLast();
            problems.add(new Problem(last.start(), last.end(), "Unclosed `" + last.what() + "`", false));
        }
        return problems;
    }

    private static @Nullable String step(String word, String name, Deque<Open> open, int start, int end) {
        String closes = switch (word) {
            case "}" -> "{";
            case "right" -> "\\left";
            case "end" -> "\\begin{" + name + "}";
            default -> "";
        };
        switch (word) {
            case "{" -> open.push(new Open("{", start, end));
            case "left" -> open.push(new Open("\\left", start, end));
            case "begin" -> open.push(new Open("\\begin{" + name + "}", start, end));
            case "}", "right", "end" -> {
                Open top = open.peek();
                if (top != null && top.what().equals(closes)) {
                    open.pop();
                } else {
                    boolean later = open.stream().anyMatch(o -> o.what().equals(closes));
                    String mark = word.equals("}") ? word : word.equals("end") ? "\\end{" + name + "}" : "\\right";
                    return later && top != null ? "Unclosed `" + top.what() + "`" : "Unexpected `" + mark + "`";
                }
            }
            default -> {
                // An escaped character or another command.
            }
        }
        return null;
    }
}
