package dev.episodelint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.diagnostic.Nature;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/**
 * For any texts in documents, paths and reasons each format contains each finding with its message, and nothing
 * executable.
 */
class AnyReportTest {
    private static final int REPORTS = 60;
    static final List<String> HOSTILE = List.of(
            "\u001B[2J",
            "\u0000",
            "\u0007",
            "\b",
            "\u007F",
            "\u0085",
            "\u009B31m",
            "\u061C",
            "\u200F",
            "\u2028",
            "\u202E",
            "\u2066",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "\uDC00\uD800",
            "\n",
            "\r\n",
            "\t",
            "\n::error file=x::y",
            "::stop-commands::z",
            "##[error]",
            "##vso[task.x]",
            "%0A",
            "%",
            "%25",
            ":",
            ",",
            "]]>",
            "<![CDATA[",
            "<!--",
            "--",
            "&amp;",
            "&#0;",
            "<",
            ">",
            "\"",
            "'",
            "\\",
            "\\u001B",
            "{0}",
            "{",
            "}",
            "{{n}}",
            "[a](http://b)",
            "[",
            "](",
            "`",
            "$(id)",
            "数学",
            "📐",
            "a\u0301",
            " ",
            "a",
            "Word",
            "/",
            "..");

    @ParameterizedTest
    @EnumSource(Format.class)
    void nothingInItActs(Format format) throws IOException {
        for (int seed = 0; seed < REPORTS; seed++) {
            String text = SampleReports.show(format, new Style(true, false, true, true), any(Steering.random(seed)));
            assertThat(Steering.in(text)).as("%s, seed %d", format, seed).isEmpty();
            if (format != Format.JSON) {
                assertThat(text).as("%s, seed %d", format, seed).doesNotContain("##[error]", "##vso[");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"SARIF", "JUNIT", "CHECKSTYLE", "GITHUB", "GITLAB", "RDJSON"})
    void everyFindingIsReadAgainInItsWords(Format format) throws Exception {
        for (int seed = 0; seed < REPORTS; seed++) {
            CheckResult report = any(Steering.random(seed));
            List<Diagnostic> own = report.diagnostics().stream()
                    .filter(d -> !d.isConsequence())
                    .toList();
            List<String> expected = own.stream().map(d -> expected(format, d)).toList();
            assertThat(readAgain(format, SampleReports.show(format, Style.PLAIN, report)))
                    .as("%s, seed %d", format, seed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void waiversAreReadAgainWithTheirReasons() throws Exception {
        for (int seed = 0; seed < REPORTS; seed++) {
            CheckResult report = any(Steering.random(seed));
            List<String> reasons = report.suppressed().stream()
                    .map(s -> Sanitizer.message(s.reason()))
                    .toList();
            List<String> sarif = new ArrayList<>();
            for (JsonNode result : FormatReaders.json(SampleReports.show(Format.SARIF, Style.PLAIN, report))
                    .at("/runs/0/results")) {
                result.at("/suppressions")
                        .forEach(s -> sarif.add(s.at("/justification").stringValue()));
            }
            assertThat(sarif).as("SARIF, seed %d", seed).containsExactlyInAnyOrderElementsOf(reasons);
            Style all = new Style(false, false, true, true);
            assertThat(FormatReaders.all(FormatReaders.xml(SampleReports.show(Format.JUNIT, all, report)), "skipped"))
                    .as("JUnit, seed %d", seed)
                    .extracting(e -> e.getAttribute("message").replaceFirst("^suppressed on line [0-9]+: ", ""))
                    .containsExactlyInAnyOrderElementsOf(
                            reasons.stream().map(AnyReportTest::noncharacters).toList());
        }
    }

    @Test
    void whatCouldNotBeCheckedIsReadAgain() throws Exception {
        for (int seed = 0; seed < REPORTS; seed++) {
            CheckResult report = any(Steering.random(seed));
            String reason = Sanitizer.message(report.failures().get(0).reason());
            JsonNode notification = FormatReaders.json(SampleReports.show(Format.SARIF, Style.PLAIN, report))
                    .at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text");
            assertThat(plain(notification)).as("SARIF, seed %d", seed).isEqualTo(reason);
            Element junit = FormatReaders.xml(SampleReports.show(Format.JUNIT, Style.PLAIN, report));
            assertThat(FormatReaders.all(junit, "error"))
                    .as("JUnit, seed %d", seed)
                    .extracting(e -> e.getAttribute("message"))
                    .containsExactly(noncharacters(reason));
            assertThat(FormatReaders.all(junit, "testcase"))
                    .as("JUnit, seed %d", seed)
                    .hasSize(Integer.parseInt(junit.getAttribute("tests")))
                    .extracting(e -> e.getAttribute("file") + "\n" + e.getAttribute("name"))
                    .doesNotHaveDuplicates();
            assertThat(FormatReaders.all(
                            FormatReaders.xml(SampleReports.show(Format.CHECKSTYLE, Style.PLAIN, report)), "exception"))
                    .as("Checkstyle, seed %d", seed)
                    .extracting(Element::getTextContent)
                    .containsExactly(noncharacters(reason));
            assertThat(FormatReaders.commands(SampleReports.show(Format.GITHUB, Style.PLAIN, report)))
                    .as("GitHub, seed %d", seed)
                    .last()
                    .satisfies(c -> assertThat(c.message()).isEqualTo(reason));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"SARIF", "GITLAB", "RDJSON"})
    void schemasAcceptIt(Format format) throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            String text = SampleReports.show(format, Style.PLAIN, any(Steering.random(seed)));
            assertThat(
                            format == Format.SARIF
                                    ? FormatReaders.sarifErrors(text)
                                    : FormatReaders.errors(format.id() + ".schema.json", text))
                    .as("%s, seed %d", format, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatCannotBeWrittenIsTold(Format format) {
        for (int room : new int[] {0, 10, 300}) {
            assertThatIOException()
                    .as("room for %s", room)
                    .isThrownBy(() -> {
                        Writer out = new Disk(room);
                        format.reporter(Style.PLAIN).write(SampleReports.rich(), out);
                        out.flush();
                    })
                    .withMessage("full");
        }
    }

    /** A writer that fails after so many characters. */
    static final class Disk extends Writer {
        private int room;

        Disk(int room) {
            this.room = room;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("full");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Path, line and message. */
    private static String expected(Format format, Diagnostic diagnostic) {
        String message = Sanitizer.message(diagnostic.message());
        String help = diagnostic.help() == null ? "" : Sanitizer.message(diagnostic.help());
        String path = format == Format.SARIF ? ArtifactUri.of(diagnostic.path()) : Sanitizer.line(diagnostic.path());
        String words = switch (format) {
            case JUNIT -> message;
            case GITHUB -> help.isEmpty() ? message : message + "\n" + help;
            default -> help.isEmpty() ? message : message + ". " + help;
        };
        boolean xml = format == Format.JUNIT || format == Format.CHECKSTYLE;
        String place = path + " " + diagnostic.range().line() + " " + words;
        return xml ? XmlText.clean(path) + " " + diagnostic.range().line() + " " + noncharacters(words) : place;
    }

    private static String noncharacters(String text) {
        return text.replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF");
    }

    /** The plain text of a SARIF message. */
    private static String plain(JsonNode message) {
        return message.stringValue().replace("{{", "{").replace("}}", "}").replace("\\](", "](");
    }

    private static List<String> readAgain(Format format, String text) throws Exception {
        List<String> findings = new ArrayList<>();
        switch (format) {
            case SARIF -> {
                for (JsonNode result : FormatReaders.json(text).at("/runs/0/results")) {
                    if (result.at("/suppressions").isEmpty()) {
                        JsonNode place = result.at("/locations/0/physicalLocation");
                        findings.add(place.at("/artifactLocation/uri").stringValue() + " "
                                + place.at("/region/startLine").intValue() + " "
                                + plain(result.at("/message/text")));
                    }
                }
            }
            case JUNIT -> {
                Element root = FormatReaders.xml(text);
                for (Element test : FormatReaders.all(root, "testcase")) {
                    if (!test.getAttribute("line").isEmpty()) {
                        Element failure = FormatReaders.all(test, "failure").get(0);
                        findings.add(test.getAttribute("file") + " " + test.getAttribute("line") + " "
                                + failure.getAttribute("message"));
                    }
                }
            }
            case CHECKSTYLE -> {
                for (Element error : FormatReaders.all(FormatReaders.xml(text), "error")) {
                    findings.add(((Element) error.getParentNode()).getAttribute("name") + " "
                            + error.getAttribute("line") + " " + error.getAttribute("message"));
                }
            }
            case GITHUB -> {
                for (FormatReaders.Command command : FormatReaders.commands(text)) {
                    assertThat(command.name()).isNotEmpty();
                    if (command.properties().containsKey("line")) {
                        String[] lines = command.message().split("\n");
                        boolean help = lines.length > 1 && lines[1].startsWith("h");
                        findings.add(command.properties().get("file") + " "
                                + command.properties().get("line") + " " + lines[0] + (help ? "\n" + lines[1] : ""));
                    }
                }
            }
            case GITLAB -> {
                for (JsonNode issue : FormatReaders.json(text)) {
                    findings.add(issue.at("/location/path").stringValue() + " "
                            + issue.at("/location/lines/begin").intValue() + " "
                            + issue.at("/description").stringValue());
                }
            }
            default -> {
                for (JsonNode diagnostic : FormatReaders.json(text).at("/diagnostics")) {
                    findings.add(diagnostic.at("/location/path").stringValue() + " "
                            + diagnostic.at("/location/range/start/line").intValue() + " "
                            + diagnostic.at("/message").stringValue());
                }
            }
        }
        return findings;
    }

    static CheckResult any(Random random) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<CheckResult.Suppressed> suppressed = new ArrayList<>();
        List<CheckResult.Entry> documents = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            documents.add(new CheckResult.Entry(
                    hostile(random) + i,
                    hostile(random),
                    hostile(random),
                    null,
                    null,
                    List.of(),
                    0,
                    0,
                    0,
                    List.of(),
                    List.of(),
                    null));
            diagnostics.add(diagnostic(random, documents.get(0).path(), "f" + i, null));
            diagnostics.add(diagnostic(random, "d/" + hostile(random), "g" + i, "f" + i));
            suppressed.add(new CheckResult.Suppressed(
                    diagnostic(random, "s" + hostile(random), "s" + i, null), hostile(random), null, 1 + i));
        }
        return new CheckResult(
                List.of(new Failure("x" + hostile(random), hostile(random))), documents, diagnostics, suppressed);
    }

    private static Diagnostic diagnostic(Random random, String path, String fingerprint, String consequenceOf) {
        int line = 1 + random.nextInt(99);
        int column = 1 + random.nextInt(5);
        return new Diagnostic(
                random.nextBoolean() ? "structure/missing-section" : "other/" + hostile(random),
                Nature.GAP,
                Severity.ERROR,
                hostile(random),
                random.nextBoolean() ? null : hostile(random),
                path,
                new Range(line, column, line + random.nextInt(2), column + random.nextInt(4)),
                random.nextBoolean() ? null : hostile(random),
                fingerprint,
                consequenceOf,
                random.nextBoolean() ? List.of() : List.of(new Related("related.md", 1, 1, hostile(random))),
                hostile(random));
    }

    /** A text that begins and ends with a letter, so that parsers which strip texts lose nothing. */
    static String hostile(Random random) {
        StringBuilder text = new StringBuilder("h");
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.append("e").toString();
    }
}
