package dev.episodelint.kinds;

import dev.episodelint.claim.CountClaim;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Numbers of things that a document announces and does not have. */
final class CountClaimKind implements RuleKind<Document, CountClaimKind.Options> {

    /** @param nouns what is announced above a list or sections */
    record Options(List<String> nouns) {
        Options {
            nouns = List.copyOf(nouns);
        }
    }

    @Override
    public String name() {
        return "count-claim";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Options options(YamlValue options) {
        return new Options(options.fields("nouns").require("nouns").texts());
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("claimed", "found");
    }

    @Override
    public void check(Document document, Options options, Document same, Consumer<Finding> findings) {
        CountClaim.of(document, options.nouns())
                .forEach(c -> findings.accept(new Finding(
                        c.span(), Map.of("claimed", c.claimed(), "found", String.valueOf(c.found())), List.of())));
    }
}
