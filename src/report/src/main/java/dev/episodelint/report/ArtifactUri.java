package dev.episodelint.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A path as a URI reference: characters that a URI does not allow are percent-encoded. */
final class ArtifactUri {
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);

    private ArtifactUri() {}

    /** Relative to the working directory, or absolute if the path is absolute. */
    static String of(String path) {
        if (path.startsWith("/")) {
            return "file://" + encode(path);
        }
        return DRIVE.matcher(path).matches()
                ? "file:///" + path.charAt(0) + ":" + encode(path.substring(2))
                : encode(path);
    }

    static boolean isRelative(String path) {
        return !of(path).startsWith("file:");
    }

    private static String encode(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 8);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
