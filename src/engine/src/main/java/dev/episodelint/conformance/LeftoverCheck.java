package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec.Vocabulary;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether a text of a document is filled in, by comparing it with the template's own words. */
final class LeftoverCheck {
    private static final Pattern PHRASE = Pattern.compile(
            "\\[[^\\[\\]()\\d]*\\p{L}{2}[^\\[\\]()\\d]*\\]" + "|\\{\\{[^{}]+\\}\\}|<\\p{L}[\\p{L}' ]* [\\p{L}' ]*>");
    private static final Set<String> NOTHING = Set.of("...", "…", "[...]", "[…]", "?", "??", "???");

    private final Vocabulary vocabulary;
    private final Map<PlaceholderEcho, Integer> own = new LinkedHashMap<>();
    private final Departures out;

    LeftoverCheck(Vocabulary vocabulary, Departures out) {
        this.vocabulary = vocabulary;
        this.out = out;
        vocabulary.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(t -> PlaceholderEcho.of(Wording.of(t.getKey())).ifPresent(o -> own.put(o, t.getValue())));
    }

    /** Names what is left of the template on a line, and what only repeats it. */
    void prose(Inline line) {
        line(line);
        ownWords(line);
    }

    /** Names what is left of the template on a line; at most one finding. */
    void line(Inline line) {
        String plain = line.unmarked();
        Span span = trimmed(line);
        if (TemplateConventions.saysSame(line) || out.isNamed(span)) {
            return;
        }
        Integer alternatives = vocabulary.alternatives().get(plain);
        if (alternatives != null) {
            int colon = line.raw().indexOf(": ");
            Span value = colon < 0 ? span : new Span(span.start() + colon + 2, span.end());
            out.add(
                    new Type.UnchosenAlternatives(String.join(", ", options(Wording.afterColon(line.raw())))),
                    value,
                    alternatives);
            return;
        }
        List<Placeholder> left = left(plain, Wording.placeholdersOf(line));
        if (!left.isEmpty()) {
            name(line.raw(), line.span().start(), left, plain);
        } else if (vocabulary.texts().containsKey(plain)) {
            out.add(new Type.TemplateText(plain), span, templateLine(plain));
        }
    }

    private static List<String> options(String value) {
        List<String> choice = TemplateConventions.choice(value);
        return choice.isEmpty() ? TemplateConventions.alternatives(value) : choice;
    }

    /** Names what is left of the template in a table's cell; a bracketed phrase is left over whatever its words. */
    void cell(Inline cell) {
        if (PHRASE.matcher(cell.unmarked()).matches() && cell.links().isEmpty()) {
            out.add(new Type.Unfilled(cell.raw()), cell.span(), templateLine(cell.unmarked()));
        } else {
            prose(cell);
        }
    }

    /** Names a placeholder that was "filled" with its own words; at most one finding. */
    private void ownWords(Inline line) {
        if (TemplateConventions.saysSame(line)) {
            return;
        }
        int base = line.span().start();
        for (Map.Entry<PlaceholderEcho, Integer> text : own.entrySet()) {
            for (PlaceholderEcho.Echo echo : text.getKey().in(line.raw())) {
                Span span =
                        new Span(base + echo.span().start(), base + echo.span().end());
                if (!out.isNamed(span)) {
                    out.add(new Type.OwnWords(echo.text(), echo.placeholder()), span, text.getValue());
                    return;
                }
            }
        }
    }

    /** Names what is left of the template on a line of code, a comment or a record. */
    void codeLine(String text, Span span) {
        String plain = Wording.plain(text);
        Integer alternatives = vocabulary.alternatives().get(plain);
        int colon = text.indexOf(": ");
        if (alternatives != null && !out.isNamed(span)) {
            Span value = new Span(span.start() + Math.max(0, colon < 0 ? 0 : colon + 2), span.end());
            out.add(
                    new Type.UnchosenAlternatives(
                            String.join(", ", TemplateConventions.alternatives(Wording.afterColon(text)))),
                    value,
                    alternatives);
            return;
        }
        List<Placeholder> left = left(plain, Placeholder.find(text, List.of()));
        if (!left.isEmpty() && !out.isNamed(span)) {
            name(text, span.start(), left, plain);
        }
    }

    /** Lines of HTML are compared as they stand. */
    void comments(List<Html> blocks) {
        for (Html html : blocks) {
            int at = html.span().start();
            for (String line : html.raw().split("\n", -1)) {
                int lead = line.length() - line.stripLeading().length();
                String text = line.strip();
                if (!text.isEmpty()) {
                    codeLine(text, new Span(at + lead, at + lead + text.length()));
                }
                at += line.length() + 1;
            }
        }
    }

    private List<Placeholder> left(String plain, List<Placeholder> found) {
        return vocabulary.texts().containsKey(plain)
                ? found
                : found.stream()
                        .filter(p -> vocabulary.tokens().containsKey(p.token()))
                        .toList();
    }

    private void name(String text, int base, List<Placeholder> left, String plain) {
        Span span = new Span(
                base + left.get(0).span().start(),
                base + left.get(left.size() - 1).span().end());
        boolean letters = left.stream().anyMatch(p -> p.form() == Placeholder.Form.LETTER);
        int line = templateLine(plain);
        if (line == 0) {
            line = vocabulary.tokens().getOrDefault(left.get(0).token(), 0);
        }
        if (!letters || !vocabulary.texts().containsKey(plain)) {
            out.add(new Type.Unfilled(joined(left)), span, line);
        } else {
            String own = Wording.afterColon(Wording.plain(text));
            out.add(new Type.TemplateText(own), span, line);
        }
    }

    private int templateLine(String plain) {
        return vocabulary.texts().getOrDefault(plain, 0);
    }

    private static String joined(List<Placeholder> left) {
        return String.join(
                "`, `", left.stream().map(Placeholder::token).distinct().toList());
    }

    /** The value of a field: the template's own, or one bracketed phrase, or dots. */
    void value(String value, Span span, ValueSpec spec, int templateLine) {
        if (value.isEmpty() || out.isNamed(span)) {
            return;
        }
        boolean own = spec.wording().isSameAs(value) && spec.form() != ValueSpec.Form.FIXED;
        boolean undecided = spec.form() == ValueSpec.Form.CHOICE
                && !TemplateConventions.choice(value).isEmpty()
                && TemplateConventions.ticked(value).size() != 1;
        boolean all = spec.form() == ValueSpec.Form.ENUMERATION
                && (own || TemplateConventions.alternatives(value).equals(spec.options()));
        if (undecided || all) {
            out.add(new Type.UnchosenAlternatives(String.join(", ", spec.options())), span, templateLine);
            return;
        }
        boolean sample = spec.wording().placeholders().stream().anyMatch(p -> p.form() == Placeholder.Form.SAMPLE);
        if (sample && own) {
            out.add(new Type.Unfilled(spec.wording().text()), span, templateLine);
            return;
        }
        if (spec.form() != ValueSpec.Form.FIXED && (NOTHING.contains(value) || isPhrase(value) || isOtherForm(value))) {
            out.add(new Type.Unfilled(value), span, templateLine);
        }
    }

    /** One placeholder of a form that no author would write for a value: {@code <your name>}, {@code $XX}. */
    private static boolean isOtherForm(String value) {
        Wording wording = Wording.of(value);
        return wording.isOnePlaceholder() && wording.placeholders().get(0).form() != Placeholder.Form.BRACKETS;
    }

    static boolean isPhrase(String text) {
        return PHRASE.matcher(Wording.plain(text)).matches();
    }

    private static Span trimmed(Inline line) {
        int lead = line.raw().length() - line.raw().stripLeading().length();
        int start = line.span().start() + lead;
        return new Span(
                start,
                Math.max(start, line.span().start() + line.raw().stripTrailing().length()));
    }

    /** Tokens of the whole template, for text that was copied away from its place. */
    static Map<String, Integer> everyToken(Schema schema) {
        Map<String, Integer> all = new HashMap<>();
        Stream.concat(
                        Stream.of(schema.header()),
                        schema.sections().stream().flatMap(s -> Stream.concat(Stream.of(s), s.descendants())))
                .forEach(s -> {
                    s.vocabulary().tokens().forEach(all::putIfAbsent);
                    s.title().wording().tokens().forEach(t -> all.putIfAbsent(t, s.line()));
                });
        return all;
    }
}
