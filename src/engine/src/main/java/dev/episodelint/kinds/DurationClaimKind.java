package dev.episodelint.kinds;

import dev.episodelint.claim.DurationClaim;
import dev.episodelint.claim.DurationLabels;
import dev.episodelint.claim.Tolerance;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Lengths that are not the sum of the lengths of their sections. */
final class DurationClaimKind implements RuleKind<Document, DurationClaimKind.Options> {

    /** @param sections whether the lengths of sections are looked at, else that of the document */
    record Options(boolean sections, DurationLabels labels, Tolerance tolerance) {}

    @Override
    public String name() {
        return "duration-claim";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Options options(YamlValue options) {
        YamlValue.Fields fields = options.fields("of", "labels", "tolerance");
        return new Options(
                fields.require("of").oneOf(List.of("document", "section")).equals("section"),
                new DurationLabels(fields.require("labels").texts()),
                ClaimOptions.tolerance(fields.require("tolerance")));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("label", "claimed", "sum");
    }

    @Override
    public void check(Document document, Options options, Document same, Consumer<Finding> findings) {
        List<DurationClaim> claims = options.sections()
                ? DurationClaim.ofSections(document, options.labels(), options.tolerance())
                : DurationClaim.ofDocument(document, options.labels(), options.tolerance());
        claims.forEach(c -> findings.accept(new Finding(
                c.span(),
                Map.of("label", c.label(), "claimed", c.claimed(), "sum", c.sum()),
                ClaimOptions.related(document, c.parts(), "added up"))));
    }
}
