package dev.episodelint.kinds;

import dev.episodelint.claim.Tolerance;
import dev.episodelint.claim.WordClaim;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Numbers of words that a document claims and does not have. */
final class WordClaimKind implements RuleKind<Document, WordClaimKind.Options> {

    record Options(Tolerance tolerance) {}

    @Override
    public String name() {
        return "word-claim";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Options options(YamlValue options) {
        return new Options(ClaimOptions.tolerance(options.fields("tolerance").require("tolerance")));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("claimed", "counted");
    }

    @Override
    public void check(Document document, Options options, Document same, Consumer<Finding> findings) {
        WordClaim.of(document, options.tolerance())
                .forEach(c -> findings.accept(new Finding(
                        c.span(),
                        Map.of("claimed", c.claimed(), "counted", String.format(Locale.ROOT, "%,d", c.counted())),
                        List.of())));
    }
}
