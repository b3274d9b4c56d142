package dev.episodelint.kinds;

import dev.episodelint.conformance.BrokenTable;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Paragraph;
import java.util.Set;
import java.util.function.Consumer;

/** Tables that are none, because the line under the header is damaged. */
final class BrokenDelimiterKind implements PlainRuleKind<Paragraph> {

    @Override
    public String name() {
        return "broken-delimiter";
    }

    @Override
    public Class<Paragraph> subject() {
        return Paragraph.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("row");
    }

    @Override
    public void check(Paragraph paragraph, NoOptions options, Document document, Consumer<Finding> findings) {
        BrokenTable.delimiter(paragraph)
                .ifPresent(span -> findings.accept(
                        Finding.at(span, "row", document.source().slice(span).strip())));
    }
}
