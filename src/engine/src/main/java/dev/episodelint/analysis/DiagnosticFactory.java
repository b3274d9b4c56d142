package dev.episodelint.analysis;

import dev.episodelint.conformance.Departure;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.diagnostic.Range;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.document.Subject;
import dev.episodelint.fact.FactPlace;
import dev.episodelint.rule.Rule;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes diagnostics of findings: adds the rule, its words, the place as line and column, and the fingerprint. */
final class DiagnosticFactory {
    private final String path;
    private final String templatePath;
    private final Document document;
    /** What readers see, the linter's own comments included. */
    private final SourceText shown;

    private final Fingerprints fingerprints = new Fingerprints();

    DiagnosticFactory(String path, String templatePath, Document document, SourceText shown) {
        this.path = path;
        this.templatePath = templatePath;
        this.document = document;
        this.shown = shown;
    }

    Diagnostic diagnostic(Rule rule, Finding finding, Subject subject) {
        SourceText source = document.source();
        Range range = Range.of(source, finding.span());
        String message = Rule.fill(rule.message(), finding.arguments());
        String help = rule.help() == null ? null : Rule.fill(rule.help(), finding.arguments());
        String section = sectionAt(finding.span().start());
        String line = source.line(range.line());
        List<Related> related = new ArrayList<>();
        finding.related().forEach(r -> related.add(r.path().isEmpty() ? r.in(path) : r));
        if (subject instanceof Departure departure && departure.templateLine() > 0) {
            related.add(new Related(templatePath, departure.templateLine(), 1, "required here"));
        }
        String excerpt = finding.span().isEmpty() && finding.span().start() == 0 ? "" : cut(shown.line(range.line()));
        return new Diagnostic(
                rule.id(),
                rule.nature(),
                rule.severity(),
                message,
                help,
                path,
                range,
                section,
                fingerprint(rule.id(), section, message, line),
                null,
                related,
                excerpt,
                home(subject, range));
    }

    private int home(Subject subject, Range range) {
        if (!(subject instanceof Departure departure)
                || departure.home() == departure.span().start()) {
            return range.line();
        }
        return departure.home() == Departure.DOCUMENT ? 0 : document.source().lineAt(departure.home());
    }

    /** A place with all that a finding about it would show. */
    FactPlace place(Span span) {
        Range range = Range.of(document.source(), span);
        Span line = shown.lineSpan(range.line());
        int end = Math.min(line.end(), line.start() + Limits.EXCERPT_LENGTH + 1);
        String start = shown.slice(new Span(line.start(), end));
        return new FactPlace(range, sectionAt(span.start()), cut(start));
    }

    /** The same finding, as one that vanishes with its cause. */
    Diagnostic asConsequence(Diagnostic d, Diagnostic cause) {
        return d.asConsequenceOf(cause, fingerprint(d.rule(), cause.fingerprint(), d.message(), d.excerpt()));
    }

    private static String cut(String line) {
        int end = Math.min(line.length(), Limits.EXCERPT_LENGTH);
        boolean splits = end > 0 && end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splits ? end - 1 : end);
    }

    /** Titles of the sections around an offset, the document's own title left out. */
    private @Nullable String sectionAt(int offset) {
        List<String> titles = new ArrayList<>();
        List<Section> level = document.root().sections();
        boolean single = level.size() == 1 && level.get(0).level() == 1;
        List<Section> inside = single ? level.get(0).sections() : level;
        while (!inside.isEmpty()) {
            Section around = at(offset, inside);
            if (around == null || around.heading() == null) {
                break;
            }
            titles.add(around.heading().text().plain());
            inside = around.sections();
        }
        return titles.isEmpty() ? null : String.join(" / ", titles);
    }

    /** Sections side by side are sorted, so the one around an offset is found by halving. */
    private static @Nullable Section at(int offset, List<Section> sections) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sections.size() && sections.get(low).span().contains(offset) ? sections.get(low) : null;
    }

    private String fingerprint(String rule, @Nullable String section, String message, String line) {
        return fingerprints.of(path, rule, section, message, line);
    }
}
