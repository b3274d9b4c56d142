package dev.episodelint.testing;

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
public final class CleanEpisode {
    private static final Path FOLDER = Path.of("../cli/src/test/resources/planted");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
    private static final String TEXT = read("clean.md");
    private static final List<String> LINES = TEXT.lines().toList();
    private static final List<Fence> FENCES = findFences();
    private static final List<Part> PARTS = findParts();

    /** A heading and how far it reaches, the line behind its last one not included. */
    public record Part(int line, int end, int level, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** A fence, from its opening line to its closing one. */
    public record Fence(int open, int close, String language, String section) {
        @Override
        public String toString() {
            return language + " in " + section;
        }
    }

    private CleanEpisode() {}

    public static String text() {
        return TEXT;
    }

    /** The same episode with a number of known defects. */
    public static String planted() {
        return read("planted.md");
    }

    public static List<String> lines() {
        return LINES;
    }

    public static String line(int number) {
        return LINES.get(number - 1);
    }

    public static List<Fence> fences() {
        return FENCES;
    }

    /** Every heading but the title. */
    public static List<Part> parts() {
        return PARTS;
    }

    public static Part part(String title) {
        return PARTS.stream().filter(p -> p.title().endsWith(title)).findFirst().orElseThrow();
    }

    /** Lines outside code that match. */
    public static List<Integer> linesLike(String pattern) {
        List<Integer> found = new ArrayList<>();
        for (int i = 1; i <= LINES.size(); i++) {
            if (!isCode(i) && line(i).matches(pattern)) {
                found.add(i);
            }
        }
        return found;
    }

    public static boolean isCode(int line) {
        return FENCES.stream().anyMatch(f -> f.open() <= line && line <= f.close());
    }

    public static String with(int line, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(line - 1, change.apply(line(line)));
        return joined(lines);
    }

    public static String without(int line) {
        return without(line, line + 1);
    }

    /** @param end the line behind the last one that goes */
    public static String without(int line, int end) {
        List<String> lines = new ArrayList<>(LINES);
        lines.subList(line - 1, end - 1).clear();
        return joined(lines);
    }

    public static String without(Part part) {
        return without(part.line(), part.end());
    }

    /** With the heading of the part and nothing below it. */
    public static String withoutContent(Part part) {
        return without(part.line() + 1, part.end());
    }

    /**
     * With one line in place of others.
     *
     * @param end the line behind the last one that goes
     */
    public static String replaced(int line, int end, String by) {
        List<String> lines = new ArrayList<>(LINES);
        lines.subList(line - 1, end - 1).clear();
        lines.add(line - 1, by);
        return joined(lines);
    }

    public static String replaced(Fence fence, String by) {
        return replaced(fence.open(), fence.close() + 1, by);
    }

    /** With a part once more, at its end. */
    public static String twice(Part part) {
        List<String> lines = new ArrayList<>(LINES);
        lines.addAll(part.end() - 1, LINES.subList(part.line() - 1, part.end() - 1));
        return joined(lines);
    }

    /** Two neighbouring parts, the second before the first. */
    public static String swapped(Part first, Part second) {
        List<String> lines = new ArrayList<>(LINES.subList(0, first.line() - 1));
        lines.addAll(LINES.subList(second.line() - 1, second.end() - 1));
        lines.addAll(LINES.subList(first.line() - 1, second.line() - 1));
        lines.addAll(LINES.subList(second.end() - 1, LINES.size()));
        return joined(lines);
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fence> findFences() {
        List<Fence> fences = new ArrayList<>();
        int open = 0;
        String section = "";
        for (int i = 1; i <= LINES.size(); i++) {
            String line = line(i);
            if (open == 0 && line.startsWith("#")) {
                section = line.replaceFirst("^#+ ", "");
            } else if (open == 0 && line.startsWith("```")) {
                open = i;
            } else if (line.startsWith("```")) {
                fences.add(new Fence(open, i, line(open).substring(3), section));
                open = 0;
            }
        }
        return List.copyOf(fences);
    }

    private static List<Part> findParts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 2; i <= LINES.size(); i++) {
            int level = headingLevel(i);
            if (level > 0) {
                parts.add(new Part(i, end(i, level), level, line(i).substring(level + 1)));
            }
        }
        return List.copyOf(parts);
    }

    private static int end(int line, int level) {
        int end = line + 1;
        while (end <= LINES.size() && (headingLevel(end) == 0 || headingLevel(end) > level)) {
            end++;
        }
        return end;
    }

    /** 0 for what is no heading. */
    private static int headingLevel(int line) {
        Matcher heading = HEADING.matcher(line(line));
        return heading.matches() && !isCode(line) ? heading.group(1).length() : 0;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
