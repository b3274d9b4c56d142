package dev.episodelint.rule;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Subject;
import dev.episodelint.yaml.YamlValue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A measure: a pure function from one subject to findings. It has no state; what it needs to know comes from the
 * subject, the document it stands in, and the options of the rule that uses it.
 *
 * @param <S> the type of subject it looks at
 * @param <O> its options, a record
 */
public interface RuleKind<S extends Subject, O> {

    /** The name a rule file uses. */
    String name();

    Class<S> subject();

    /** Reads the options; throws {@link dev.episodelint.yaml.ProblemException} at whatever is not understood. */
    O options(YamlValue options);

    /** Names of the arguments that its findings carry under these options. */
    Set<String> arguments(O options);

    void check(S subject, O options, Document document, Consumer<Finding> findings);
}
