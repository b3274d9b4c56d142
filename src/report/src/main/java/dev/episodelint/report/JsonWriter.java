package dev.episodelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes JSON in formats of other tools. Their readers display the text, so control characters are replaced and not
 * only escaped.
 */
final class JsonWriter {
    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Writer out, Consumer<JsonWriter> content) throws IOException {
        try (JsonGenerator json = JsonText.open(out)) {
            content.accept(new JsonWriter(json));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write("\n");
    }

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    /** An array of objects, one per item. */
    <T> void objects(Iterable<T> items, Consumer<T> fields) {
        json.writeStartArray();
        items.forEach(item -> object(() -> fields.accept(item)));
        json.writeEndArray();
    }

    <T> void objects(String name, Iterable<T> items, Consumer<T> fields) {
        json.writeName(name);
        objects(items, fields);
    }

    void words(String name, Iterable<String> words) {
        json.writeName(name).writeStartArray();
        words.forEach(word -> json.writeString(Sanitizer.line(word)));
        json.writeEndArray();
    }

    /** One line of text. */
    void text(String name, String value) {
        json.writeStringProperty(name, Sanitizer.line(value));
    }

    /** Text of several lines that does not come from documents. */
    void page(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }
}
