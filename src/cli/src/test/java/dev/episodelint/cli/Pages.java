package dev.episodelint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of Markdown that we write for people, and what a comment marks in them. */
final class Pages {
    static final Path HOME = Path.of("").toAbsolutePath().resolve("../..").normalize();
    static final Path README = HOME.resolve("README.md");
    static final Path DOCS = HOME.resolve("docs");

    private static final Pattern FENCE = Pattern.compile("^```(\\S+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("<!-- file: (\\S+) -->\n````?\\w+\n(.*?)^````?$", Pattern.MULTILINE | Pattern.DOTALL);

    private Pages() {}

    /** The text of a fenced block, and its language. */
    record Fence(String language, String text) {}

    /** A file that a page shows whole. */
    record Shown(String name, String text) {}

    /** A table below a comment: the words of the comment behind the colon, and the cells of its rows. */
    record Marked(String subject, List<List<String>> rows) {

        /** What stands in backticks in the first cells. */
        List<String> names() {
            return rows.stream().flatMap(row -> code(row.get(0)).stream()).toList();
        }
    }

    /** Pages that show how to use the program. */
    static List<Path> guides() {
        List<Path> pages = new ArrayList<>(List.of(README, HOME.resolve("CONTRIBUTING.md")));
        pages.addAll(docs());
        return pages;
    }

    static List<Path> all() {
        List<Path> pages = new ArrayList<>(guides());
        pages.add(HOME.resolve("ARCHITECTURE.md"));
        pages.add(HOME.resolve("CHANGELOG.md"));
        return pages;
    }

    static List<Path> docs() {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path docs(String name) {
        return DOCS.resolve(name);
    }

    static String text(Path page) {
        try {
            return Files.readString(page).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path page) {
        return HOME.relativize(page).toString().replace('\\', '/');
    }

    static List<Fence> fences(Path page) {
        return FENCE.matcher(text(page))
                .results()
                .map(m -> new Fence(m.group(1), m.group(2)))
                .toList();
    }

    static List<Shown> files(Path page) {
        return FILE.matcher(text(page))
                .results()
                .map(m -> new Shown(m.group(1), m.group(2)))
                .toList();
    }

    /** Tables below comments such as {@code <!-- keys: overlay /properties -->}, where the word before the colon is given. */
    static List<Marked> tables(Path page, String word) {
        return Pattern.compile("<!-- " + word + ": (.*?) -->\n+((?:\\|.*\n)+)")
                .matcher(text(page))
                .results()
                .map(m -> new Marked(m.group(1), rows(m.group(2))))
                .toList();
    }

    static List<String> code(String text) {
        return Pattern.compile("`([^`]+)`")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    /** The fenced block of YAML that begins so. */
    static String yaml(String page, String start) {
        Matcher m = Pattern.compile("```yaml\n(" + Pattern.quote(start) + ".*?)```", Pattern.DOTALL)
                .matcher(text(docs(page)));
        if (!m.find()) {
            throw new AssertionError("no YAML that begins with " + start + " in " + page);
        }
        return m.group(1);
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .skip(2)
                .map(line -> Stream.of(line.strip().substring(1).split("(?<!\\\\)\\|", -1))
                        .map(cell -> cell.strip().replace("\\|", "|"))
                        .toList())
                .toList();
    }
}
