package dev.episodelint.kinds;

import dev.episodelint.document.Subject;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;

/** A measure of one document that has no options. */
interface PlainRuleKind<S extends Subject> extends RuleKind<S, NoOptions> {

    @Override
    default NoOptions options(YamlValue options) {
        return NoOptions.read(options);
    }
}
