package dev.episodelint.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error of the validator library, without its message: a keyword that a value does not satisfy.
 *
 * @param instance the path of the value, as names and indices
 * @param evaluation the evaluation path of the keyword
 * @param schema the location of the keyword in the schema
 * @param property the missing or additional name; null for other keywords
 */
record SchemaError(
        String keyword,
        List<Object> instance,
        List<Object> evaluation,
        List<Object> schema,
        @Nullable String property) {

    /** The number of steps of the evaluation path to the first choice between schemas; -1 if there is none. */
    int choice() {
        for (int i = 0; i < evaluation.size(); i++) {
            boolean choice =
                    evaluation.get(i).equals("anyOf") || evaluation.get(i).equals("oneOf");
            if (choice && (i == 0 || !evaluation.get(i - 1).equals("properties"))) {
                return i;
            }
        }
        return -1;
    }

    boolean isAboutKeys() {
        return switch (keyword) {
            case "required", "dependentRequired", "additionalProperties", "unevaluatedProperties" -> true;
            default -> false;
        };
    }
}
