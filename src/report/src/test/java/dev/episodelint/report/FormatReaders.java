package dev.episodelint.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.ViolationsParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who read what reporters write: other people's parsers, published schemas, the JDK. */
final class FormatReaders {
    private static final String FOUND_IN = "/schema/sarif-schema-2.1.0.json";
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) (.*?)::(.*)");

    private FormatReaders() {}

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Violations of the schema that OASIS has published. */
    static List<Error> sarifErrors(String text) throws IOException {
        return errors(FOUND_IN, SpecificationVersion.DRAFT_7, text);
    }

    /** Violations of a schema in the test resources for another tool's format. */
    static List<Error> errors(String schema, String text) throws IOException {
        return errors("/schemas/" + schema, SpecificationVersion.DRAFT_2020_12, text);
    }

    private static List<Error> errors(String resource, SpecificationVersion version, String text) throws IOException {
        try (InputStream stream = FormatReaders.class.getResourceAsStream(resource)) {
            String schema = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(version, b -> b.schemaLoader(l -> l.allow(iri -> false)))
                    .getSchema(schema)
                    .validate(text, InputFormat.JSON);
        }
    }

    /** The violations that a parser of violations-lib, which several build servers use, reads from a text. */
    static List<Violation> violations(ViolationsParser parser, String text) throws Exception {
        return parser.parseReportOutput(text, new Quiet()).stream()
                .sorted(Comparator.comparing(Violation::getFile)
                        .thenComparing(Violation::getStartLine)
                        .thenComparing(Violation::getMessage))
                .toList();
    }

    /** The test suites that Maven's own parser of test reports reads. */
    static List<ReportTestSuite> suites(String text) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    /** The root element. */
    static Element xml(String text) throws Exception {
        var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    static List<Element> all(Element root, String name) {
        List<Element> elements = new ArrayList<>();
        var found = root.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** A command as GitHub's runner reads it. */
    record Command(String name, Map<String, String> properties, String message) {}

    /** Commands in the order of their lines; a text that the runner would take for another command has no name. */
    static List<Command> commands(String log) {
        List<Command> commands = new ArrayList<>();
        for (String line : log.split("\\R", -1)) {
            Matcher matcher = COMMAND.matcher(line);
            if (matcher.matches()) {
                Map<String, String> properties = new LinkedHashMap<>();
                for (String property : matcher.group(2).split(",")) {
                    int equals = property.indexOf('=');
                    properties.put(
                            property.substring(0, equals),
                            unescape(property.substring(equals + 1))
                                    .replace("%3A", ":")
                                    .replace("%2C", ",")
                                    .replace("%25", "%"));
                }
                commands.add(new Command(
                        matcher.group(1), properties, unescape(matcher.group(3)).replace("%25", "%")));
            } else if (line.strip().startsWith("::") || line.contains("##[")) {
                commands.add(new Command("", Map.of(), line));
            }
        }
        return commands;
    }

    private static String unescape(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n");
    }

    private static final class Quiet implements ViolationsLogger {
        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable reason) {
            throw new AssertionError(message, reason);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
