package dev.episodelint.block;

import dev.episodelint.text.Span;

/** A text is not a usable JSON Schema. */
public final class SchemaFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Span span;
    private final String problem;

    SchemaFault(Span span, String problem) {
        super(problem, null, false, false);
        this.span = span;
        this.problem = problem;
    }

    /** The position in the text of the schema. */
    public Span span() {
        return span;
    }

    public String problem() {
        return problem;
    }
}
