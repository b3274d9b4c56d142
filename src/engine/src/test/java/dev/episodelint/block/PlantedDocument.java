package dev.episodelint.block;

import dev.episodelint.BuiltIn;
import dev.episodelint.analysis.Linter;
import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Decoder;
import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document with one wrong value at a marked place, in every shape in which a block can stand. */
record PlantedDocument(String shape, String text, Location place) {
    /** Stands before the wrong value. */
    static final String MARK = "\u25C6";

    private static final String TEMPLATE = """
            # Pattern

            ## Costs

            ```yaml
            pattern: [Name]
            scaling_model: Linear|Logarithmic|Exponential
            ```
            """;
    private static final String OVERLAY =
            "sections: { Costs: { block: { form: structure, languages: any, schema: pattern-cost-profile.schema.json } } }";

    /** The shapes of a block; its text has no line break at its end. */
    static List<PlantedDocument> shapesOf(String language, String block) {
        String fence = "```" + language + "\n" + block + "\n```\n";
        String head = "# Pattern\n\n## Costs\n\n";
        String plain = head + fence;
        return List.of(
                of("LF", plain),
                of("CRLF", plain.replace("\n", "\r\n")),
                of("CR", plain.replace("\n", "\r")),
                of("byte-order mark", "\uFEFF" + plain),
                of("emoji and umlauts before it", head + "G\u00FCnstig \uD83D\uDCB0\n\n" + fence),
                of("list", head + "- item\n\n" + indented(fence, l -> "  " + l)),
                of(
                        "nested list, CRLF",
                        (head + "1. a\n   - b\n\n" + indented(fence, l -> "     " + l)).replace("\n", "\r\n")),
                of(
                        "fence on the line of the item",
                        head + "-   " + indented(fence, l -> "    " + l).stripLeading()),
                of("indented fence", head + indented(fence, l -> "  " + l)),
                of(
                        "fence less indented than its lines",
                        head + " " + indented(fence, l -> "   " + l).stripLeading()),
                of("tabs", head + "-\titem\n\n" + indented(fence, l -> "\t" + l)),
                of(
                        "tab that belongs to item and code",
                        head + "- item\n\n  " + indented(fence, l -> "\t" + l).stripLeading()),
                of(
                        "tabs in a nested list, CRLF",
                        (head + "-\ta\n\t-\tb\n\n" + indented(fence, l -> "\t\t" + l)).replace("\n", "\r\n")),
                of("quote", head + indented(fence, l -> "> " + l)),
                of("quote, CRLF", (head + indented(fence, l -> "> " + l)).replace("\n", "\r\n")));
    }

    private static String indented(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder();
        text.lines()
                .forEach(l -> changed.append(l.isEmpty() ? l : change.apply(l)).append('\n'));
        return changed.toString();
    }

    /** A text with its mark. */
    static PlantedDocument of(String shape, String marked) {
        String seen = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        SourceText source = SourceText.of(seen);
        return new PlantedDocument(shape, marked.replace(MARK, ""), source.locate(seen.indexOf(MARK)));
    }

    /** What the rules about code and front matter say. */
    List<Diagnostic> findings() {
        Linter linter = new Linter(
                TemplateCompiler.compile("template.md", TEMPLATE, "template.overlay.yaml", OVERLAY), BuiltIn.rules());
        return linter.analyze("a.md", Decoder.decode(text.getBytes(StandardCharsets.UTF_8))).diagnostics().stream()
                .filter(d -> d.rule().startsWith("code/") || d.rule().equals("header/broken-front-matter"))
                .toList();
    }

    @Override
    public String toString() {
        return shape;
    }
}
