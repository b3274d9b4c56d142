package dev.episodelint.block;

import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.block.BlockNode.Scalar;
import dev.episodelint.block.BlockNode.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Converts values for JSON Schema. Types are resolved here: {@code yes} and {@code 12:30:45} are text, {@code 014} is
 * text, and {@code 12_800_000} is a number.
 */
final class JsonValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("[+-]?(?:0|[1-9]\\d{0,39}(?:_\\d{1,39}){0,9})");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?\\d{1,40}(?:_\\d{1,39}){0,9}(?:\\.\\d{0,40})?(?:[eE][+-]?\\d{1,3})?");

    private JsonValues() {}

    static JsonNode of(BlockNode node) {
        if (node instanceof Mapping map) {
            ObjectNode object = JSON.objectNode();
            SchemaInstance.entries(map).forEach((name, entry) -> object.set(name, of(entry.value())));
            return object;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((Scalar) node);
    }

    private static JsonNode scalar(Scalar scalar) {
        String value = scalar.value();
        if (scalar.quoted()) {
            return JSON.stringNode(value);
        }
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
            case "true", "True", "TRUE" -> JSON.booleanNode(true);
            case "false", "False", "FALSE" -> JSON.booleanNode(false);
            default -> numberOrText(value);
        };
    }

    private static JsonNode numberOrText(String value) {
        if (WHOLE.matcher(value).matches()) {
            return JSON.numberNode(new BigInteger(value.replace("_", "")));
        }
        boolean leadingZero = value.matches("[+-]?0\\d.*");
        return !leadingZero && DECIMAL.matcher(value).matches()
                ? JSON.numberNode(new BigDecimal(value.replace("_", "")))
                : JSON.stringNode(value);
    }
}
