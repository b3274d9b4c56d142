package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.MetadataHeading;
import java.util.Set;
import java.util.function.Consumer;

/** Header fields that a line of dashes right below them turned into a heading. */
final class MetadataHeadingKind implements PlainRuleKind<MetadataHeading> {

    @Override
    public String name() {
        return "metadata-heading";
    }

    @Override
    public Class<MetadataHeading> subject() {
        return MetadataHeading.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("text");
    }

    @Override
    public void check(MetadataHeading accident, NoOptions options, Document document, Consumer<Finding> findings) {
        String plain = accident.heading().text().plain();
        String text = plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
        findings.accept(Finding.at(accident.span(), "text", text));
    }
}
