package dev.episodelint.testkit;

import dev.episodelint.rule.Ruleset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AssertionFailureBuilder;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** The pages of a folder of rules, {@code family/offence.md}, as tests for JUnit 5. */
public final class RulePages {
    private static final String MARKDOWN = ".md";

    private RulePages() {}

    /** One container per page, one test per example; return it from a {@code @TestFactory}. */
    public static Stream<DynamicContainer> tests(Path folder, Ruleset rules) {
        return in(folder).stream()
                .map(file -> DynamicContainer.dynamicContainer(id(file), file.toUri(), tests(file, id(file), rules)));
    }

    /** The files that are pages, sorted. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(f -> folder.relativize(f).getNameCount() == 2)
                    .filter(f -> f.toString().endsWith(MARKDOWN))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the page in a file. */
    public static RulePage read(Path file) {
        try {
            return RulePage.read(id(file) + MARKDOWN, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of the rule whose page has that path. */
    public static String id(Path file) {
        Path family = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        return (family == null ? "" : family.getFileName()) + "/" + name.substring(0, name.lastIndexOf('.'));
    }

    private static Stream<DynamicTest> tests(Path file, String id, Ruleset rules) {
        RulePage page;
        try {
            page = read(file);
        } catch (BrokenPageException e) {
            return Stream.of(DynamicTest.dynamicTest("can be read", file.toUri(), () -> {
                throw new AssertionError(e.getMessage(), e);
            }));
        }
        DynamicTest title = DynamicTest.dynamicTest("is the page of a rule", file.toUri(), () -> {
            if (!page.rule().equals(id)) {
                fail("Unexpected title `" + page.rule() + "` of " + id + MARKDOWN, id, page.rule());
            }
            if (!rules.has(id)) {
                throw new AssertionError("No rule `" + id + "`");
            }
        });
        return Stream.concat(
                Stream.of(title),
                page.examples().stream()
                        .map(e -> DynamicTest.dynamicTest(
                                e.kind().name().toLowerCase(Locale.ROOT) + " on line " + e.line(),
                                URI.create(file.toUri() + "?line=" + e.line()),
                                () -> check(page, e, rules))));
    }

    private static void check(RulePage page, Example example, Ruleset rules) {
        List<ListedFinding> found = page.findings(example, rules);
        if (!found.equals(example.findings())) {
            String message = "The " + example.kind().name().toLowerCase(Locale.ROOT) + " document on line "
                    + example.line() + " of " + page.rule() + MARKDOWN + " has other findings"
                    + part("expected and not found", without(example.findings(), found), page.rule())
                    + part("found and not expected", without(found, example.findings()), page.rule())
                    + part("all that was found", found, page.rule());
            fail(message, lines(example.findings(), page.rule()), lines(found, page.rule()));
        }
    }

    private static void fail(String message, String expected, String actual) {
        AssertionFailureBuilder.assertionFailure()
                .message(message)
                .expected(expected)
                .actual(actual)
                .includeValuesInMessage(false)
                .buildAndThrow();
    }

    private static List<ListedFinding> without(List<ListedFinding> all, List<ListedFinding> others) {
        List<ListedFinding> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    private static String part(String title, List<ListedFinding> findings, String pageRule) {
        String listed = findings.isEmpty() ? "(none)" : lines(findings, pageRule);
        return "\n" + title + ":\n" + listed.indent(2).stripTrailing();
    }

    private static String lines(List<ListedFinding> findings, String pageRule) {
        return findings.stream().map(f -> f.on(pageRule)).collect(Collectors.joining("\n"));
    }
}
