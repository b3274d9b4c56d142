package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit's XML: one suite per document, one test per finding. A finding that fails the run is a failure. A finding below
 * the threshold or a suppressed one is skipped, which servers show without failing. A file that was not checked is an
 * error.
 */
final class JUnitReporter implements Reporter {
    private static final Headline HEADLINE = new Headline(Style.PLAIN);

    private final Style style;

    JUnitReporter(Style style) {
        this.style = style;
    }

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        Map<String, List<Test>> suites = suites(result);
        List<Test> all = suites.values().stream().flatMap(List::stream).toList();
        XmlText.write(out, xml -> {
            counts(xml.start("testsuites").attribute("name", "episode-lint"), all);
            for (Map.Entry<String, List<Test>> suite : suites.entrySet()) {
                counts(xml.start("testsuite").attribute("name", className(suite.getKey())), suite.getValue());
                for (Test test : suite.getValue()) {
                    write(test, suite.getKey(), xml);
                }
                xml.end();
            }
            xml.end();
        });
    }

    /**
     * One test.
     *
     * @param outcome the element with the result; empty for a test that passes
     * @param line 0 for a test of the whole document
     */
    private record Test(String name, String outcome, String type, String message, List<String> details, int line) {}

    private Map<String, List<Test>> suites(CheckResult result) {
        Map<String, List<Test>> suites = new TreeMap<>();
        result.documents().forEach(d -> suites.put(d.path(), new ArrayList<>()));
        Set<String> names = new HashSet<>();
        for (Listing.Root root : Listing.roots(result, style.suppressed(), style.baselined())) {
            String path = root.diagnostic().path();
            suites.computeIfAbsent(path, p -> new ArrayList<>()).add(test(root, names));
        }
        result.failures()
                .forEach(f -> suites.computeIfAbsent(f.path(), p -> new ArrayList<>())
                        .add(new Test(
                                unique("checked completely", f.path(), names),
                                "error",
                                "incomplete",
                                Sanitizer.message(f.reason()),
                                List.of(),
                                0)));
        suites.values().stream()
                .filter(List::isEmpty)
                .forEach(tests -> tests.add(new Test("no findings", "", "", "", List.of(), 0)));
        return suites;
    }

    private Test test(Listing.Root root, Set<String> names) {
        Diagnostic diagnostic = root.diagnostic();
        String message = Sanitizer.message(diagnostic.message());
        String name = unique(message + " [" + diagnostic.rule() + "]", diagnostic.path(), names);
        CheckResult.Suppressed suppressed = root.suppressed();
        if (suppressed != null) {
            return skipped(name, Listing.reason(suppressed), diagnostic);
        }
        if (root.known() != null) {
            return skipped(name, Listing.reason(root.known()), diagnostic);
        }
        if (style.gate() == null || diagnostic.severity().compareTo(style.gate()) < 0) {
            return skipped(name, diagnostic.severity().id() + ": " + root.inOneLine(), diagnostic);
        }
        List<String> details = new ArrayList<>(root.inLines());
        details.set(0, HEADLINE.of(root.entry()));
        return new Test(
                name,
                "failure",
                diagnostic.severity().id(),
                message,
                details,
                diagnostic.range().line());
    }

    private static Test skipped(String name, String why, Diagnostic diagnostic) {
        return new Test(name, "skipped", "", why, List.of(), diagnostic.range().line());
    }

    /** Servers keep one test per name, so a repeated name within a document gets a number. */
    private static String unique(String name, String path, Set<String> names) {
        String unique = name;
        for (int number = 2; !names.add(path + "\n" + unique); number++) {
            unique = name + " (" + number + ")";
        }
        return unique;
    }

    private static void counts(XmlText element, List<Test> tests) throws XMLStreamException {
        element.attribute("tests", tests.size())
                .attribute("failures", count("failure", tests))
                .attribute("errors", count("error", tests))
                .attribute("skipped", count("skipped", tests))
                .attribute("time", 0);
    }

    private static int count(String outcome, List<Test> tests) {
        return (int) tests.stream().filter(t -> t.outcome().equals(outcome)).count();
    }

    private static void write(Test test, String path, XmlText xml) throws XMLStreamException {
        XmlText element = test.outcome().isEmpty() ? xml.empty("testcase") : xml.start("testcase");
        element.attribute("name", test.name())
                .attribute("classname", className(path))
                .attribute("file", path);
        if (test.line() > 0) {
            element.attribute("line", test.line());
        }
        element.attribute("time", 0);
        if (test.outcome().isEmpty()) {
            return;
        }
        XmlText outcome = test.details().isEmpty() ? xml.empty(test.outcome()) : xml.start(test.outcome());
        outcome.attribute("message", test.message());
        if (!test.type().isEmpty()) {
            outcome.attribute("type", test.type());
        }
        if (!test.details().isEmpty()) {
            outcome.text(test.details()).end();
        }
        xml.end();
    }

    /**
     * The path without its file extension: servers take the part after the last dot for the class. The suite has the
     * same name.
     */
    private static String className(String path) {
        return path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    }
}
