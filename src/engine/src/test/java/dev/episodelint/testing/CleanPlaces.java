package dev.episodelint.testing;

import dev.episodelint.testing.CleanEpisode.Fence;
import dev.episodelint.testing.CleanEpisode.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of the clean episode where tests do damage, each kind as the arguments of a parameterized test. */
public final class CleanPlaces {

    /** A line by its number, from 1. */
    public record Line(int number, String text) {
        /** What stands in front of the colon, without list mark and emphasis. */
        public String label() {
            return text.strip().replaceAll("^- |[*]", "").strip().split(":")[0];
        }

        public String without() {
            return CleanEpisode.without(number);
        }

        /** With the label and its colon, and nothing behind them. */
        public String withoutValue() {
            return CleanEpisode.with(number, l -> l.substring(0, l.indexOf(':') + 1));
        }

        /** With the box of this task open. */
        public String unchecked() {
            return CleanEpisode.with(number, l -> l.replace("[x]", "[ ]"));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A table by the lines of its header and of what follows it. */
    public record Table(int header, int end) {
        /** The number of each line below the delimiter row. */
        public List<Integer> rows() {
            return IntStream.range(header + 2, end).boxed().toList();
        }

        public String replacedBy(String prose) {
            return CleanEpisode.replaced(header, end, prose);
        }

        public String withoutRows() {
            return CleanEpisode.without(header + 2, end);
        }

        public static String withBlankRow(int row) {
            return CleanEpisode.with(row, l -> l.replaceAll("[^|]+", " "));
        }

        @Override
        public String toString() {
            return CleanEpisode.line(header);
        }
    }

    /** A column of a table; the first has the index 1, as the line begins with a pipe. */
    public record Column(Table table, int index, String name) {
        public String without() {
            List<String> lines = new ArrayList<>(CleanEpisode.lines());
            for (int number = table.header(); number < table.end(); number++) {
                List<String> cells =
                        new ArrayList<>(List.of(CleanEpisode.line(number).split("\\|")));
                cells.remove(index);
                lines.set(number - 1, row(cells));
            }
            return String.join("\n", lines) + "\n";
        }

        public String withBlankCell(int row) {
            return CleanEpisode.with(row, l -> {
                List<String> cells = new ArrayList<>(List.of(l.split("\\|")));
                cells.set(index, "  ");
                return row(cells);
            });
        }

        private static String row(List<String> cells) {
            return String.join("|", cells) + "|";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Two parts of one level, the second right behind the first. */
    public record Neighbours(Part first, Part second) {
        @Override
        public String toString() {
            return second + " before " + first;
        }
    }

    private CleanPlaces() {}

    /** Sections that the template asks for; incidents and case studies are members of groups. */
    public static Stream<Part> requiredParts() {
        return CleanEpisode.parts().stream()
                .filter(p -> !p.title().startsWith("Incident ") && !p.title().contains("Nordmail"));
    }

    public static Stream<Fence> fences() {
        return CleanEpisode.fences().stream();
    }

    public static Stream<Neighbours> neighbours() {
        return CleanEpisode.parts().stream()
                .flatMap(first -> CleanEpisode.parts().stream()
                        .filter(p -> p.line() == first.end() && p.level() == first.level())
                        .map(second -> new Neighbours(first, second)));
    }

    /** {@code **Label**: value}, {@code - **Label**: value} and {@code - Label: value}. */
    public static Stream<Line> fieldLines() {
        return linesLike("(?: *[-*] )?\\*\\*[^*]+\\*\\*: .*|   ?- [A-Z][^:]*: .*");
    }

    /** {@code 1. **Label**: value}, with more fields below. */
    public static Stream<Line> numberedFieldLines() {
        return linesLike("\\d\\. \\*\\*[^*]+\\*\\*: .*");
    }

    /** Lines of formulas, which stand in code. */
    public static Stream<Line> recordLines() {
        return IntStream.rangeClosed(1, CleanEpisode.lines().size())
                .mapToObj(CleanPlaces::line)
                .filter(l -> l.text().matches("(?:Context|Variables|Example): .*"));
    }

    /** Tasks that the template names, so that each of them has to be there. */
    public static Stream<Line> fixedTasks() {
        return linesLike("- \\[x\\] (?:GDPR|SOC2|[A-Z]\\w+ tests for ).*");
    }

    /** Exercises that the template names. */
    public static Stream<Line> fixedExercises() {
        return linesLike("1?3\\. \\[ \\] Calculate .*");
    }

    public static Stream<Line> checkedTasks() {
        return linesLike("- \\[x\\] .*");
    }

    public static Line checkedTask(String name) {
        return checkedTasks()
                .filter(l -> l.text().startsWith("- [x] " + name))
                .findFirst()
                .orElseThrow();
    }

    public static Stream<Table> tables() {
        return CleanEpisode.linesLike("\\|-.*").stream().map(delimiter -> table(delimiter - 1));
    }

    public static Stream<Column> columns() {
        return tables().flatMap(table -> {
            String[] names = CleanEpisode.line(table.header()).split("\\|");
            return IntStream.range(1, names.length).mapToObj(i -> new Column(table, i, names[i].strip()));
        });
    }

    private static Table table(int header) {
        int end = header;
        while (CleanEpisode.line(end).startsWith("|")) {
            end++;
        }
        return new Table(header, end);
    }

    private static Stream<Line> linesLike(String pattern) {
        return CleanEpisode.linesLike(pattern).stream().map(CleanPlaces::line);
    }

    private static Line line(int number) {
        return new Line(number, CleanEpisode.line(number));
    }
}
