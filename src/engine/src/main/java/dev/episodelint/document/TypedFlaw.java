package dev.episodelint.document;

/** Something wrong, of one of several types. */
public interface TypedFlaw extends Subject {

    Type type();

    /** One of the ways to be wrong: a record, whose components are the words that a rule can use; see {@link FlawType}. */
    interface Type {}
}
