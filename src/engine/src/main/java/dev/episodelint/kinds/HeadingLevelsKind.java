package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Heading;
import dev.episodelint.document.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Headings more than one level below the one before them. */
final class HeadingLevelsKind implements PlainRuleKind<Document> {

    @Override
    public String name() {
        return "heading-levels";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("level", "expected");
    }

    @Override
    public void check(Document document, NoOptions options, Document same, Consumer<Finding> findings) {
        int before = 0;
        for (Section section : document.root().descendants().toList()) {
            Heading heading = section.heading();
            if (heading == null) {
                continue;
            }
            if (before > 0 && heading.level() > before + 1) {
                findings.accept(new Finding(
                        heading.span(),
                        Map.of("level", String.valueOf(heading.level()), "expected", String.valueOf(before + 1)),
                        List.of()));
            }
            before = heading.level();
        }
    }
}
