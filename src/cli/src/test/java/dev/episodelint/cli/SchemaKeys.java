package dev.episodelint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which keys a published JSON Schema has, by the places where it names them. */
final class SchemaKeys {
    private final JsonNode root;

    private SchemaKeys(JsonNode root) {
        this.root = root;
    }

    static SchemaKeys of(String name) {
        try {
            return new SchemaKeys(new JsonMapper()
                    .readTree(Files.readString(Pages.HOME.resolve("schemas/" + name + ".schema.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The places of all objects whose keys are named, as JSON pointers; the root is {@code /}. */
    Set<String> objects() {
        Set<String> found = new TreeSet<>();
        objects("", root, found);
        return found;
    }

    private static void objects(String at, JsonNode node, Set<String> found) {
        if (node.path("properties").isObject() && !at.endsWith("/properties")) {
            found.add(at.isEmpty() ? "/" : at);
        }
        if (node.isObject()) {
            node.properties().forEach(e -> objects(at + "/" + e.getKey(), e.getValue(), found));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            objects(at + "/" + i, node.get(i), found);
        }
    }

    List<String> keys(String pointer) {
        List<String> names = new ArrayList<>();
        object(pointer).path("properties").propertyNames().forEach(names::add);
        return names;
    }

    /** The fixed words that a key takes, {@code null} aside. */
    Set<String> words(String pointer, String key) {
        Set<String> found = new TreeSet<>();
        words(object(pointer).path("properties").path(key), found, new HashSet<>());
        return found;
    }

    private void words(JsonNode node, Set<String> found, Set<JsonNode> seen) {
        if (!seen.add(node) || hasKeys(node)) {
            return;
        }
        node.path("enum").forEach(word -> add(word, found));
        add(node.path("const"), found);
        if (node.has("$ref")) {
            words(root.at(node.get("$ref").asString().substring(1)), found, seen);
        }
        for (String branches : List.of("anyOf", "oneOf")) {
            node.path(branches).forEach(branch -> words(branch, found, seen));
        }
        words(node.path("items"), found, seen);
        words(node.path("additionalProperties"), found, seen);
    }

    /** Whether it may be an object with keys of its own, which have a table of their own. */
    private static boolean hasKeys(JsonNode node) {
        return node.has("properties")
                || Stream.of("anyOf", "oneOf")
                        .flatMap(branches ->
                                StreamSupport.stream(node.path(branches).spliterator(), false))
                        .anyMatch(branch -> branch.has("properties"));
    }

    private static void add(JsonNode word, Set<String> found) {
        if (word.isString()) {
            found.add(word.asString());
        }
    }

    private JsonNode object(String pointer) {
        return pointer.equals("/") ? root : root.at(pointer);
    }
}
