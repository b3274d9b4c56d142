package dev.episodelint.report;

import dev.episodelint.conclusion.CheckResult;
import dev.episodelint.diagnostic.Diagnostic;

/** The fields that the JSON of a series report adds to that of a check, at the end of each object. */
interface JsonAdditions {
    JsonAdditions NONE = new JsonAdditions() {};

    default void report(JsonWriter json) {}

    default void document(CheckResult.Entry document, JsonWriter json) {}

    default void section(CheckResult.Entry document, String section, JsonWriter json) {}

    default void diagnostic(Diagnostic diagnostic, JsonWriter json) {}
}
