package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Failure;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** Checkstyle's XML: errors in files; a file that could not be checked completely has an exception. */
final class CheckstyleReporter implements Reporter {
    /** Readers take the part before the last dot for a category. */
    private static final String SOURCE = "episode-lint.";

    @Override
    public void write(CheckResult result, Writer out) throws IOException {
        Map<String, FileFindings> files = new TreeMap<>();
        for (Listing.Root root : Listing.roots(result)) {
            of(files, root.diagnostic().path()).roots().add(root);
        }
        for (Failure failure : result.failures()) {
            of(files, failure.path()).failures().add(failure);
        }
        XmlText.write(out, xml -> {
            xml.start("checkstyle").attribute("version", "10.0");
            for (Map.Entry<String, FileFindings> file : files.entrySet()) {
                xml.start("file").attribute("name", file.getKey());
                write(file.getValue(), xml);
                xml.end();
            }
            xml.end();
        });
    }

    private record FileFindings(List<Listing.Root> roots, List<Failure> failures) {}

    private static FileFindings of(Map<String, FileFindings> files, String path) {
        return files.computeIfAbsent(path, p -> new FileFindings(new ArrayList<>(), new ArrayList<>()));
    }

    private static void write(FileFindings file, XmlText xml) throws XMLStreamException {
        for (Listing.Root root : file.roots()) {
            Diagnostic diagnostic = root.diagnostic();
            xml.empty("error")
                    .attribute("line", diagnostic.range().line())
                    .attribute("column", diagnostic.range().column())
                    .attribute("severity", diagnostic.severity().id())
                    .attribute("message", root.inOneLine())
                    .attribute("source", SOURCE + diagnostic.rule());
        }
        for (Failure failure : file.failures()) {
            xml.start("exception")
                    .text(List.of(Sanitizer.message(failure.reason())))
                    .end();
        }
    }
}
