package dev.episodelint.block;

import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.block.BlockNode.Scalar;
import dev.episodelint.block.BlockNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes what a keyword of a schema requires, with an example if the schema has one. */
final class KeywordMessages {
    private static final int MAX_SHOWN = 60;

    private final BlockNode schema;

    KeywordMessages(BlockNode schema) {
        this.schema = schema;
    }

    /** {@code base_costs.compute}, {@code method[0]}. */
    static String path(List<Object> path) {
        StringBuilder text = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(cut(String.valueOf(step)));
            }
        }
        return text.toString();
    }

    static String label(List<Object> path) {
        return path.isEmpty() ? "the block" : "`" + path(path) + "`";
    }

    String problem(SchemaError error, BlockNode value) {
        String label = label(error.instance());
        return switch (error.keyword()) {
            case "minItems", "maxItems" -> "Unexpected `" + size(value) + "` items in " + label;
            case "minProperties", "maxProperties" -> "Unexpected `" + size(value) + "` keys in " + label;
            case "uniqueItems" -> "Repeated item in " + label;
            default -> "Unexpected " + shown(value) + " for " + label;
        };
    }

    String expected(SchemaError error) {
        BlockNode rule = SchemaInstance.at(schema, error.schema());
        String bound = rule instanceof Scalar scalar ? "`" + cut(scalar.value()) + "`" : "";
        String example = example(owner(error));
        return switch (error.keyword()) {
            case "type" -> types(rule) + example;
            case "enum" -> "one of " + list(rule);
            case "const" -> bound.isEmpty() ? "what the schema says" : bound;
            case "minimum", "minItems", "minProperties" -> "at least " + bound;
            case "maximum", "maxItems", "maxProperties" -> "at most " + bound;
            case "exclusiveMinimum" -> "more than " + bound;
            case "exclusiveMaximum" -> "less than " + bound;
            case "multipleOf" -> "a multiple of " + bound;
            case "minLength" -> "at least " + bound + " characters" + example;
            case "maxLength" -> "at most " + bound + " characters" + example;
            case "uniqueItems" -> "no item twice";
            case "pattern" -> example.isEmpty() ? "text that matches " + bound : "text" + example;
            case "format" -> "text of the form " + bound + example;
            case "contains" -> "an item that the schema asks for";
            case "anyOf" -> example.isEmpty() ? "one of the forms that the schema has" : "a value" + example;
            default -> "what `" + error.keyword() + "` of the schema says" + example;
        };
    }

    /** The schema of a property next to a {@code required} keyword. */
    String expectedOf(SchemaError error, String name) {
        BlockNode owner = owner(error);
        BlockNode property = owner == null ? null : SchemaInstance.at(owner, List.of("properties", name));
        if (property == null) {
            return "a value for it";
        }
        BlockNode type = SchemaInstance.at(property, List.of("type"));
        BlockNode options = SchemaInstance.at(property, List.of("enum"));
        String what = options != null ? "one of " + list(options) : type == null ? "a value" : types(type);
        return what + example(property);
    }

    String expectedKeys(SchemaError error) {
        BlockNode owner = owner(error);
        BlockNode properties = owner == null ? null : SchemaInstance.at(owner, List.of("properties"));
        return properties instanceof Mapping map && !map.entries().isEmpty()
                ? "one of "
                        + map.entries().stream()
                                .limit(20)
                                .map(e -> "`" + e.name() + "`")
                                .collect(Collectors.joining(", "))
                : "no such key";
    }

    private @Nullable BlockNode owner(SchemaError error) {
        return error.schema().isEmpty()
                ? null
                : SchemaInstance.at(
                        schema, error.schema().subList(0, error.schema().size() - 1));
    }

    private static String types(@Nullable BlockNode rule) {
        List<BlockNode> types = new ArrayList<>();
        if (rule instanceof Sequence sequence) {
            types.addAll(sequence.items());
        } else if (rule != null) {
            types.add(rule);
        }
        String names = types.stream()
                .map(t -> t instanceof Scalar scalar ? type(scalar.value()) : "")
                .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "another type" : names;
    }

    private static String type(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "`true` or `false`";
            case "array" -> "a list";
            case "object" -> "keys with values";
            default -> "nothing";
        };
    }

    /** The first example that is short enough to be shown. */
    private static String example(@Nullable BlockNode owner) {
        BlockNode first = owner == null ? null : SchemaInstance.at(owner, List.of("examples", 0));
        return first instanceof Scalar scalar && !scalar.value().isEmpty()
                ? ", such as `" + cut(scalar.value()) + "`"
                : "";
    }

    private static String list(@Nullable BlockNode rule) {
        return rule instanceof Sequence sequence
                ? sequence.items().stream()
                        .limit(20)
                        .map(i -> i instanceof Scalar s ? "`" + cut(s.value()) + "`" : "a value of the schema")
                        .collect(Collectors.joining(", "))
                : "the schema's values";
    }

    private static int size(BlockNode value) {
        return value instanceof Sequence sequence
                ? sequence.items().size()
                : value instanceof Mapping map ? SchemaInstance.entries(map).size() : 0;
    }

    private static String shown(BlockNode value) {
        if (value instanceof Scalar scalar) {
            return scalar.value().isBlank() ? "empty value" : "`" + cut(scalar.value()) + "`";
        }
        return value instanceof Sequence ? "list" : "keys with values";
    }

    private static String cut(String value) {
        String line = value.strip().replace('\n', ' ');
        int end = Math.min(line.length(), MAX_SHOWN);
        end = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
        return line.substring(0, end) + (end < line.length() ? "…" : "");
    }
}
