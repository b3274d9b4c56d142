package dev.episodelint.linter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An episode without a single finding, to be damaged in one place at a time. Lines count from 1. */
final class Clean {
    private static final Path FOLDER = Path.of("../cli/src/test/resources/planted");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
    private static final String TEXT = read("clean.md");
    private static final List<String> LINES = TEXT.lines().toList();
    private static final List<Fence> FENCES = findFences();
    private static final List<Part> PARTS = findParts();

    /** A heading and how far it reaches, the line behind its last one not included. */
    record Part(int line, int end, int level, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** A fence, from its opening line to its closing one. */
    record Fence(int open, int close, String language, String section) {
        @Override
        public String toString() {
            return language + " in " + section;
        }
    }

    private Clean() {}

    static String text() {
        return TEXT;
    }

    static String planted() {
        return read("planted.md");
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines() {
        return LINES;
    }

    static String line(int number) {
        return LINES.get(number - 1);
    }

    static List<Fence> fences() {
        return FENCES;
    }

    private static List<Fence> findFences() {
        List<Fence> fences = new ArrayList<>();
        int open = 0;
        String section = "";
        for (int i = 1; i <= LINES.size(); i++) {
            String line = LINES.get(i - 1);
            if (open == 0 && line.startsWith("#")) {
                section = line.replaceFirst("^#+ ", "");
            } else if (open == 0 && line.startsWith("```")) {
                open = i;
            } else if (line.startsWith("```")) {
                fences.add(new Fence(open, i, LINES.get(open - 1).substring(3), section));
                open = 0;
            }
        }
        return List.copyOf(fences);
    }

    static boolean isCode(int line) {
        return FENCES.stream().anyMatch(f -> f.open() <= line && line <= f.close());
    }

    /** Every heading but the title. */
    static List<Part> parts() {
        return PARTS;
    }

    private static List<Part> findParts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 2; i <= LINES.size(); i++) {
            Matcher m = HEADING.matcher(LINES.get(i - 1));
            if (m.matches() && !isCode(i)) {
                int level = m.group(1).length();
                parts.add(new Part(i, end(i, level), level, m.group(2)));
            }
        }
        return List.copyOf(parts);
    }

    private static int end(int line, int level) {
        for (int i = line + 1; i <= LINES.size(); i++) {
            Matcher m = HEADING.matcher(LINES.get(i - 1));
            if (m.matches() && !isCode(i) && m.group(1).length() <= level) {
                return i;
            }
        }
        return LINES.size() + 1;
    }

    static Part part(String title) {
        return PARTS.stream()
                .filter(p -> p.title().endsWith(title))
                .findFirst()
                .orElseThrow();
    }

    /** Lines outside code that match. */
    static List<Integer> linesLike(String pattern) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i <= LINES.size(); i++) {
            if (!isCode(i) && LINES.get(i - 1).matches(pattern)) {
                found.add(i);
            }
        }
        return found;
    }

    static String with(int line, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(line - 1, change.apply(lines.get(line - 1)));
        return joined(lines);
    }

    static String without(int line) {
        return without(line, line + 1);
    }

    /** @param end the line behind the last one that goes */
    static String without(int line, int end) {
        List<String> lines = new ArrayList<>(LINES);
        lines.subList(line - 1, end - 1).clear();
        return joined(lines);
    }

    /** The same lines once more, at their end. */
    static String twice(int line, int end) {
        List<String> lines = new ArrayList<>(LINES);
        lines.addAll(end - 1, List.copyOf(lines.subList(line - 1, end - 1)));
        return joined(lines);
    }

    /** Two neighbouring parts, the second before the first. */
    static String swapped(Part first, Part second) {
        List<String> lines = new ArrayList<>(LINES.subList(0, first.line() - 1));
        lines.addAll(LINES.subList(second.line() - 1, second.end() - 1));
        lines.addAll(LINES.subList(first.line() - 1, second.line() - 1));
        lines.addAll(LINES.subList(second.end() - 1, LINES.size()));
        return joined(lines);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
