package dev.episodelint.report;

import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON into the page: compact, without a character that could end the script element, and without invisible
 * characters. Repeated texts are written once: a text is represented by its index in the list that {@link #words()}
 * writes.
 */
final class JsonPage {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new Escapes()).build();

    private final JsonGenerator json;
    private final Map<String, Integer> words = new LinkedHashMap<>();

    private JsonPage(Writer out) {
        json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** An object as text. */
    static String object(Consumer<JsonPage> fields) {
        StringWriter out = new StringWriter();
        JsonPage json = new JsonPage(out);
        json.object(() -> fields.accept(json));
        json.json.close();
        return out.toString();
    }

    void name(String name) {
        json.writeName(name);
    }

    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void list(Runnable items) {
        json.writeStartArray();
        items.run();
        json.writeEndArray();
    }

    <T> void list(Iterable<T> items, Consumer<T> item) {
        list(() -> items.forEach(item));
    }

    void number(long value) {
        json.writeNumber(value);
    }

    void numbers(Iterable<Integer> values) {
        list(values, v -> json.writeNumber(v));
    }

    void decimal(@Nullable Double value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    /** One line of text. */
    void text(@Nullable String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(Sanitizer.unlogged(value));
        }
    }

    /** Text of several lines that does not come from documents. */
    void page(String value) {
        json.writeString(value);
    }

    /** One line of text that is likely to be repeated. */
    void word(@Nullable String value) {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(words.computeIfAbsent(Sanitizer.unlogged(value), w -> words.size()));
        }
    }

    /** All repeated texts so far, in the order of their indexes. */
    void words() {
        list(words.keySet(), json::writeString);
    }

    /** Escapes characters so that the value is unchanged and safe inside a page. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&', '\'', '\u007F'}) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == '\u2028' || c == '\u2029'
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", c))
                    : null;
        }
    }
}
