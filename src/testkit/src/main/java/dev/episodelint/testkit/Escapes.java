package dev.episodelint.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes escapes for characters and bytes that a page cannot contain: a UTF-16 unit or a byte; other backslashes stay.
 */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(?<unit>[0-9A-Fa-f]{4})|\\\\x(?<byte>[0-9A-Fa-f]{2})");
    private static final int HEX = 16;

    private Escapes() {}

    static byte[] bytes(String text, boolean escaped) {
        if (!escaped) {
            return text.getBytes(UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder characters = new StringBuilder();
        Matcher m = ESCAPE.matcher(text);
        int from = 0;
        while (m.find()) {
            characters.append(text, from, m.start());
            from = m.end();
            if (m.group("unit") != null) {
                characters.append((char) Integer.parseInt(m.group("unit"), HEX));
            } else {
                bytes.writeBytes(characters.toString().getBytes(UTF_8));
                bytes.write(Integer.parseInt(m.group("byte"), HEX));
                characters.setLength(0);
            }
        }
        characters.append(text, from, text.length());
        bytes.writeBytes(characters.toString().getBytes(UTF_8));
        return bytes.toByteArray();
    }

    static String text(String text, boolean escaped) {
        return new String(bytes(text, escaped), UTF_8);
    }
}
