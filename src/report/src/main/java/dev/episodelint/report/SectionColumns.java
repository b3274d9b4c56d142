package dev.episodelint.report;

import dev.episodelint.completeness.Point;
import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The columns of the matrix: the sections of all templates, and the findings of each section. */
final class SectionColumns {
    /** Sections in the order of the templates; a section that only one template has follows its predecessor there. */
    private final List<String> sections = new ArrayList<>();

    private final Map<String, Integer> byName = new HashMap<>();
    /** Sections are compared by the letters of their names only, since documents decorate titles. */
    private final Map<String, Integer> byKey = new HashMap<>();

    SectionColumns(List<CheckResult.Entry> documents) {
        for (CheckResult.Entry document : documents) {
            List<String> own = asInTemplate(document.points());
            int after = own.stream().anyMatch(sections::contains) ? 0 : sections.size();
            for (String section : own) {
                int known = sections.indexOf(section);
                if (known < 0) {
                    sections.add(after, section);
                }
                after = (known < 0 ? after : known) + 1;
            }
        }
        for (String section : sections) {
            byKey.putIfAbsent(key(section), byName.size());
            byName.put(section, byName.size());
        }
    }

    private static List<String> asInTemplate(List<Point> points) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        points.forEach(p -> lines.merge(outermost(p.section()), p.line(), Math::min));
        return lines.keySet().stream()
                .sorted(Comparator.comparing((String s) -> !s.isEmpty()).thenComparing(lines::get))
                .toList();
    }

    List<String> sections() {
        return Collections.unmodifiableList(sections);
    }

    /**
     * One section of a document.
     *
     * @param findings indexes into the list of the document's findings
     */
    record Cell(int column, List<Point> points, List<Integer> findings) {}

    /** @param findings the document's findings without consequences */
    List<Cell> cells(CheckResult.Entry document, List<Diagnostic> findings) {
        Map<Integer, List<Point>> points = new TreeMap<>();
        document.points()
                .forEach(p -> points.computeIfAbsent(byName.get(outermost(p.section())), c -> new ArrayList<>())
                        .add(p));
        Map<String, TreeSet<Integer>> about = new HashMap<>();
        points.forEach((column, lacking) -> lacking.forEach(p -> p.findings()
                .forEach(f -> about.computeIfAbsent(f, k -> new TreeSet<>()).add(column))));
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            for (int column : about.getOrDefault(findings.get(i).fingerprint(), standing(findings.get(i)))) {
                found.computeIfAbsent(column, c -> new ArrayList<>()).add(i);
            }
        }
        List<Cell> cells = new ArrayList<>();
        points.forEach((column, own) -> cells.add(new Cell(column, own, found.getOrDefault(column, List.of()))));
        return cells;
    }

    /**
     * A finding without a cost belongs to the section it stands in. Findings about the document as a whole count as
     * standing before the first section.
     */
    private TreeSet<Integer> standing(Diagnostic finding) {
        String section = finding.section();
        boolean whole = section == null && !finding.rule().startsWith("header/");
        Integer column = whole ? null : byKey.get(section == null ? "" : key(outermost(section)));
        return column == null ? new TreeSet<>() : new TreeSet<>(List.of(column));
    }

    private static String outermost(String section) {
        int slash = section.indexOf(" / ");
        return slash < 0 ? section : section.substring(0, slash);
    }

    private static String key(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
