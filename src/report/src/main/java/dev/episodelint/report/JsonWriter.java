package dev.episodelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes the parts of JSON objects by name, so that an object is read as a list of its fields. */
final class JsonWriter {
    private final JsonGenerator json;
    private final UnaryOperator<String> clean;

    private JsonWriter(JsonGenerator json, UnaryOperator<String> clean) {
        this.json = json;
        this.clean = clean;
    }

    /** A format of another tool. Its readers display the text, so control characters are replaced and not only escaped. */
    static void write(Writer out, Consumer<JsonWriter> content) throws IOException {
        write(out, Sanitizer::line, content);
    }

    /** A format of our own, for programs: one object, whose text is only escaped. */
    static void writeOwn(Writer out, Consumer<JsonWriter> fields) throws IOException {
        write(out, JsonText::wellFormed, json -> json.object(() -> fields.accept(json)));
    }

    private static void write(Writer out, UnaryOperator<String> clean, Consumer<JsonWriter> content)
            throws IOException {
        try (JsonGenerator json = JsonText.open(out)) {
            content.accept(new JsonWriter(json, clean));
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

    /** An object with fields of the value, or null without a value. */
    <T> void optional(String name, @Nullable T value, Consumer<T> fields) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            object(name, () -> fields.accept(value));
        }
    }

    void words(String name, Iterable<String> words) {
        json.writeName(name).writeStartArray();
        words.forEach(word -> json.writeString(clean.apply(word)));
        json.writeEndArray();
    }

    /** One line of text; null without one. */
    void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, clean.apply(value));
        }
    }

    /** Text of several lines that does not come from documents. */
    void page(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    /** Null without a number. */
    void decimal(String name, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    /** Null without an answer. */
    void flag(String name, @Nullable Boolean value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeBooleanProperty(name, value);
        }
    }
}
