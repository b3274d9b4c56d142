package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.suppression.SuppressionFlaw;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Flaws of one type in the suppressions of a document. */
final class SuppressionKind implements RuleKind<SuppressionFlaw, SuppressionKind.Options> {

    /** @param of the type of flaw */
    record Options(SuppressionFlaw.Type of) {}

    @Override
    public String name() {
        return "suppression";
    }

    @Override
    public Class<SuppressionFlaw> subject() {
        return SuppressionFlaw.class;
    }

    @Override
    public Options options(YamlValue options) {
        String id = options.fields("of").require("of").oneOf(SuppressionFlaw.Type.ids());
        return new Options(
                SuppressionFlaw.Type.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Override
    public Set<String> arguments(Options options) {
        return options.of().arguments();
    }

    @Override
    public void check(SuppressionFlaw flaw, Options options, Document document, Consumer<Finding> findings) {
        if (flaw.type() == options.of()) {
            findings.accept(new Finding(flaw.span(), flaw.arguments(), List.of()));
        }
    }
}
