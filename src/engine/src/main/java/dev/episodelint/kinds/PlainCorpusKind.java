package dev.episodelint.kinds;

import dev.episodelint.rule.CorpusKind;
import dev.episodelint.series.FactGroup;
import dev.episodelint.yaml.YamlValue;

/** A measure across documents that has no options. */
interface PlainCorpusKind<S extends FactGroup> extends CorpusKind<S, NoOptions> {

    @Override
    default NoOptions options(YamlValue options) {
        return NoOptions.read(options);
    }
}
