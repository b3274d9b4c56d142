package dev.episodelint.code;

import dev.episodelint.text.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the symbols of a formula with those that a list of variables defines. */
public final class FormulaSymbols {
    private static final String GREEK_NAMES =
            "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi omicron rho "
                    + "varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Sigma Upsilon "
                    + "Phi Psi Omega";

    private static final Set<String> GREEK = Set.of(GREEK_NAMES.split(" "));
    private static final Map<Character, String> LETTERS = letters();

    private static final String SUBSCRIPT =
            "(?:\\s?_\\s?(?:\\{(?<group>[^{}]{0,60}(?:\\{[^{}]{0,60}\\}[^{}]{0,60})?)\\}|(?<single>\\\\?[\\p{L}\\p{N}]+)))?";
    private static final Pattern WRITTEN = Pattern.compile("\\\\?\\p{L}+" + SUBSCRIPT);
    /** Names of several letters that are not symbols. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(?<words>text|mathrm|textrm|textit|textbf|mbox|operatorname|mathsf|mathtt|mathit|mathbb|mathcal|mathbf|label|tag|begin|end|color|hspace|vspace)\\*?\\s?\\{(?<content>[^{}]{0,120})\\}"
                    + "|\\\\(?<big>sum|prod|int|oint|iint|lim|limsup|liminf|max|min|sup|inf|bigcup|bigcap|coprod|argmax|argmin|arg)(?![A-Za-z])"
                    + "|\\\\(?<command>[A-Za-z]+)"
                    + SUBSCRIPT.replace("group", "cgroup").replace("single", "csingle")
                    + "|\\\\."
                    + "|(?<sup>\\^\\s?\\{?\\s?(?:T|\\*|\\\\top|\\\\prime|\\\\ast|\\\\dagger)\\s?\\}?(?![\\p{L}\\p{N}]))"
                    + "|(?<word>\\p{L}+)'*" + SUBSCRIPT,
            Pattern.DOTALL);

    private static final Pattern INDEX = Pattern.compile(
            "\\s?_\\s?(?:\\{(?<group>[^{}]{0,60}(?:\\{[^{}]{0,60}\\}[^{}]{0,60})?)\\}|(?<single>\\\\?\\p{L}+))(?:\\s?\\^\\s?(?:\\{?\\s?(?<upper>\\\\?\\p{L})\\s?\\}?))?");
    private static final Pattern NAME = Pattern.compile("\\\\?\\p{L}+");
    private static final Pattern ONE_INDEX =
            Pattern.compile("[\\p{L}\\p{N}](?:[,\\s]*[+-]?\\s*[\\p{L}\\p{N}])*|\\p{N}+");
    private static final Set<String> FUNCTIONS =
            Set.of("P", "E", "O", "Pr", "Var", "Cov", "f", "g", "h", "F", "G", "H", "I", "L");
    /** Functions of random variables; the variables have capital letters and need no definition. */
    private static final Set<String> CHANCES = Set.of("P", "E", "Pr", "Var", "Cov");

    private static final Pattern RANDOM = Pattern.compile("(?<=[(\\[\\s,|{])\\p{Lu}(?=\\s*[^\\p{L}\\s_({\\[]|\\s)");
    private static final Set<String> CONSTANTS = Set.of("pi", "e", "d", "i");

    private static final Pattern DEFINITION = Pattern.compile(
            "^[\\s$(]*(?:[-*\u2022]\\s+)?(?:(?:where|and|with|let)\\s+)?[$`*]*(?<symbol>\\\\?\\p{L}+(?:\\s?_\\s?(?:\\{[^{}]{0,60}\\}|\\\\?[\\p{L}\\p{N}]+))?)'*(?:\\([^()]{0,20}\\))?[$`*]*"
                    + "(?<by>\\s*(?:=|:|\u2254|\\\\in\\b|\u2208|\\()|\\s+(?:-+|\u2013|\u2014|->|\u2192|is|are|denotes|means|stands for|represents)\\s|\\s*$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEPARATOR =
            Pattern.compile("[,;\\n]|\\s+and\\s+(?=\\S{1,12}\\s*(?:=|:|is\\b|are\\b))");

    /** A symbol in its normalized spelling, with its position. */
    public record Symbol(String name, String written, int start, int end) {

        /** The name without its subscript. */
        String base() {
            int at = name.indexOf('_');
            return at < 0 ? name : name.substring(0, at);
        }
    }

    private FormulaSymbols() {}

    private static Map<Character, String> letters() {
        Map<Character, String> letters = new LinkedHashMap<>();
        String lower =
                "\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c1\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9";
        String[] names =
                ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron rho sigma tau "
                                + "upsilon phi chi psi omega")
                        .split(" ");
        for (int i = 0; i < names.length; i++) {
            letters.put(lower.charAt(i), names[i]);
        }
        String upper = "\u0393\u0394\u0398\u039b\u039e\u03a3\u03a6\u03a8\u03a9";
        String[] capitals = "Gamma Delta Theta Lambda Xi Sigma Phi Psi Omega".split(" ");
        for (int i = 0; i < capitals.length; i++) {
            letters.put(upper.charAt(i), capitals[i]);
        }
        return Map.copyOf(letters);
    }

    /** The normalized spelling of {@code \lambda}, its letter, {@code x_{max}} and {@code x_\text{max}}. */
    static String normal(String written) {
        String plain = written.replaceAll("\\\\(?:text|mathrm|mathit|mathsf|operatorname)\\b", "")
                .replaceAll("\\\\var", "");
        StringBuilder name = new StringBuilder();
        for (char c : plain.toCharArray()) {
            if (LETTERS.containsKey(c)) {
                name.append(LETTERS.get(c));
            } else if (Character.isLetterOrDigit(c) || c == '_' || c == ',' || c == '+' || c == '-') {
                name.append(c);
            }
        }
        return name.toString();
    }

    /**
     * The symbols that need a definition: letters, Greek letters, and names with a subscript; each once, at its first
     * position.
     */
    public static List<Symbol> of(String formula) {
        Map<String, Symbol> symbols = new LinkedHashMap<>();
        Set<String> bound = new HashSet<>(CONSTANTS);
        Matcher m = TOKEN.matcher(formula);
        int at = 0;
        while (at < formula.length() && m.find(at)) {
            at = Math.max(m.end(), at + 1);
            if (m.group("big") != null) {
                Matcher index = INDEX.matcher(formula).region(m.end(), formula.length());
                if (index.lookingAt()) {
                    String names = index.group("group") == null ? index.group("single") : index.group("group");
                    Matcher name = NAME.matcher(names.split("[=<>]|\\\\in\\b|\\\\to\\b|\\\\le", 2)[0]);
                    while (name.find()) {
                        bound.add(normal(name.group()));
                    }
                    if (index.group("upper") != null) {
                        bound.add(normal(index.group("upper")));
                    }
                    at = index.end();
                }
            } else if (m.group("command") != null) {
                String command = m.group("command");
                if (GREEK.contains(command)) {
                    add(symbols, formula, m.start(), m.end(), subscript(m.group("cgroup"), m.group("csingle")));
                } else {
                    at = m.start() + command.length() + 1;
                }
            } else if (m.group("word") != null) {
                word(symbols, bound, formula, m);
            }
        }
        symbols.keySet().removeIf(n -> bound.contains(n) || bound.contains(n.split("_", 2)[0]));
        return List.copyOf(symbols.values());
    }

    private static String subscript(String group, String single) {
        return group != null ? group : single != null ? single : "";
    }

    private static void word(Map<String, Symbol> symbols, Set<String> bound, String formula, Matcher m) {
        String word = m.group("word");
        String subscript = subscript(m.group("group"), m.group("single"));
        String after = formula.substring(m.end(), Math.min(formula.length(), m.end() + 8))
                .strip();
        boolean call = (after.startsWith("(") || after.startsWith("[") || after.startsWith("\\left"))
                && (FUNCTIONS.contains(word) || word.length() > 1);
        if (call && CHANCES.contains(word)) {
            Matcher random = RANDOM.matcher(formula).region(m.end(), Math.min(formula.length(), m.end() + 60));
            while (random.find()) {
                bound.add(random.group());
            }
        }
        boolean single = word.length() == 1;
        boolean greek = single && LETTERS.containsKey(word.charAt(0));
        boolean differential = word.length() == 2 && word.charAt(0) == 'd';
        if (differential) {
            bound.add(normal(word.substring(1)));
        } else if (!call && (single || greek || !subscript.isEmpty())) {
            add(symbols, formula, m.start(), m.end(), subscript);
        }
    }

    private static void add(Map<String, Symbol> symbols, String formula, int start, int end, String subscript) {
        String written = formula.substring(start, end).strip().replaceAll("'+$", "");
        String name = normal(written);
        // An index as subscript does not make another symbol.
        if (!subscript.isEmpty() && ONE_INDEX.matcher(subscript).matches() && subscript.length() <= 3) {
            name = name.split("_", 2)[0] + "_";
        }
        symbols.putIfAbsent(name, new Symbol(name, written, start, start + written.length()));
    }

    /** The symbols that a list of variables defines; none if its form is unknown. */
    public static List<Symbol> defined(String variables) {
        if (variables.length() > Limits.PARAGRAPH_LENGTH) {
            return List.of();
        }
        List<Symbol> defined = new ArrayList<>();
        boolean explained = false;
        int from = 0;
        Matcher separator = SEPARATOR.matcher(variables);
        while (from <= variables.length()) {
            int to = separator.find(Math.min(from, variables.length())) ? separator.start() : variables.length();
            int next = to < variables.length() ? Math.max(separator.end(), to + 1) : to + 1;
            String piece = variables.substring(from, to);
            Matcher m = DEFINITION.matcher(piece);
            if (m.find()) {
                boolean bare = m.group("by").isBlank();
                boolean symbol = normal(m.group("symbol")).length() == 1
                        || m.group("symbol").matches("\\\\.*|.*_.*");
                explained |= !bare;
                if (!bare || symbol) {
                    int start = from + m.start("symbol");
                    defined.add(new Symbol(
                            normal(m.group("symbol")),
                            m.group("symbol").strip(),
                            start,
                            start + m.group("symbol").length()));
                }
            } else if (defined.isEmpty() && !piece.isBlank()) {
                return List.of();
            }
            from = next;
        }
        return explained ? defined : List.of();
    }

    /** The symbols of the formula that the list of variables does not contain. */
    public static List<Symbol> undefined(String formula, String variables) {
        if (formula.length() > Limits.PARAGRAPH_LENGTH || defined(variables).isEmpty()) {
            return List.of();
        }
        Set<String> named = names(variables, false);
        return of(formula).stream()
                .filter(s -> !named.contains(s.name())
                        && !named.contains(s.base())
                        && !(s.name().endsWith("_") && named.stream().anyMatch(n -> n.startsWith(s.name()))))
                .toList();
    }

    /** The symbols that the list defines and the formula does not contain. */
    public static List<Symbol> unused(String formula, String variables) {
        if (formula.length() > Limits.PARAGRAPH_LENGTH) {
            return List.of();
        }
        Set<String> used = names(formula, true);
        String flat = normal(
                        formula.replaceAll("\\\\(?:left|right|frac|cdot|times|text|mathrm|sum|prod|log|exp)\\b", " "))
                .toLowerCase(Locale.ROOT);
        return defined(variables).stream()
                .filter(s -> !used.contains(s.name()) && !used.contains(s.base() + "_"))
                .filter(s -> s.name().length() < 2 || !flat.contains(s.name().toLowerCase(Locale.ROOT)))
                .filter(s -> s.name().contains("_") || used.stream().noneMatch(u -> u.startsWith(s.name() + "_")))
                .toList();
    }

    /** Every name in a text, in its normalized spelling: with its subscript, without it, and the subscript itself. */
    private static Set<String> names(String text, boolean products) {
        Set<String> names = new HashSet<>();
        Matcher m = WRITTEN.matcher(text);
        int at = 0;
        while (at < text.length() && m.find(at)) {
            String whole = normal(m.group());
            String base = whole.split("_", 2)[0];
            names.add(whole);
            names.add(base);
            if (whole.contains("_")) {
                names.add(base + "_");
            }
            if (products && !m.group().startsWith("\\") && base.length() <= 3) {
                base.chars().forEach(c -> names.add(String.valueOf((char) c)));
            }
            // The subscript is read too.
            int end = m.end();
            int mark = m.group().indexOf('_');
            at = mark < 0 ? Math.max(end, at + 1) : m.start() + mark + 1;
        }
        return names;
    }
}
