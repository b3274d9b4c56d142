package dev.episodelint.rule;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Subject;
import java.util.function.Consumer;

/**
 * A measure of one document: a pure function from one subject to findings. It has no state; what it needs to know comes
 * from the subject, the document it stands in, and the options of the rule that uses it.
 *
 * @param <S> the type of subject it looks at
 * @param <O> its options, a record
 */
public non-sealed interface RuleKind<S extends Subject, O> extends Kind<O> {

    Class<S> subject();

    void check(S subject, O options, Document document, Consumer<Finding> findings);
}
