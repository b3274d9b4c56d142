package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;
import tools.jackson.core.JsonGenerator;

/** The fields that the JSON of a series report adds to that of a check, at the end of each object. */
interface JsonAdditions {
    JsonAdditions NONE = new JsonAdditions() {};

    default void report(JsonGenerator json) {}

    default void document(CheckResult.Entry document, JsonGenerator json) {}

    default void section(CheckResult.Entry document, String section, JsonGenerator json) {}

    default void diagnostic(Diagnostic diagnostic, JsonGenerator json) {}
}
