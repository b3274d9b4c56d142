package dev.episodelint.rule;

import dev.episodelint.yaml.YamlValue;
import java.util.Set;

/**
 * A measurement without state: all input is the subject and the options of the rule.
 *
 * @param <O> its options, a record
 */
public sealed interface Kind<O> permits RuleKind, CorpusKind {

    /** The name a rule file uses. */
    String name();

    /** Reads the options; throws {@link dev.episodelint.yaml.ProblemException} at whatever is not understood. */
    O options(YamlValue options);

    /** Names of the arguments that its findings carry under these options. */
    Set<String> arguments(O options);
}
