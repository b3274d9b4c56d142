package dev.episodelint.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the library says, without its words: a keyword that a value does not satisfy.
 *
 * @param instance where the value stands, as names and indices
 * @param evaluation by which way the keyword was reached
 * @param schema where the keyword stands in the schema
 * @param property the name that is missing or too much; null for other keywords
 */
record SchemaError(
        String keyword,
        List<Object> instance,
        List<Object> evaluation,
        List<Object> schema,
        @Nullable String property) {

    /** How many steps of the way lead to the first choice between schemas; -1 when there is none. */
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
