package dev.episodelint.reference;

import dev.episodelint.document.Link;
import dev.episodelint.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link or an image with a relative target: a file, or an anchor in a file.
 *
 * @param destination the target as written
 * @param path the path of the target file, in the same form as the document's path; the document's own path if only an
 *     anchor is given
 * @param fragment the part after {@code #}, decoded; empty if there is none
 * @param self whether it leads to the document itself
 */
public record FileLink(Span span, String destination, String path, String fragment, boolean self, boolean image) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    /** A word in round brackets after square ones may be code or a typing error, not a path. */
    private static final Pattern PATH = Pattern.compile("(?:\\.{1,2}/|.*/|.*\\.\\p{Alnum}{1,8}$).*", Pattern.DOTALL);

    private static final Pattern NO_PATH = Pattern.compile("[\\[\\]{}<>*\\s\"|\\\\]");
    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final int HEX = 16;

    /** Empty for addresses, for paths from the root of the site, and for targets that are not paths. */
    static Optional<FileLink> of(Link link, String from) {
        String destination = link.destination();
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        int query = file.indexOf('?');
        String written = decoded(query < 0 ? file : file.substring(0, query));
        String fragment = hash < 0 ? "" : decoded(destination.substring(hash + 1));
        if (destination.length() > 2000
                || written.startsWith("/")
                || SCHEME.matcher(destination).matches()) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            return fragment.isEmpty() || query >= 0
                    ? Optional.empty()
                    : Optional.of(new FileLink(link.span(), destination, from, fragment, true, link.image()));
        }
        return !PATH.matcher(written).matches() || NO_PATH.matcher(destination).find()
                ? Optional.empty()
                : Optional.of(
                        new FileLink(link.span(), destination, resolve(from, written), fragment, false, link.image()));
    }

    /** Resolves a relative path as a browser does, but keeps {@code ..} steps above the start. */
    static String resolve(String from, String relative) {
        int slash = from.lastIndexOf('/');
        Deque<String> parts = new ArrayDeque<>();
        String folder = slash < 0 ? "" : from.substring(0, slash);
        boolean absolute = folder.startsWith("/") || (slash == 0);
        for (String part : Arrays.asList((folder + "/" + relative).split("/"))) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals("..") || !absolute) {
                parts.addLast(part);
            }
        }
        String joined = String.join("/", parts);
        String path = joined.isEmpty() ? "." : joined;
        return (absolute ? "/" : "") + path + (relative.endsWith("/") ? "/" : "");
    }

    private static String decoded(String text) {
        Matcher m = ESCAPED.matcher(text);
        return m.replaceAll(r -> Matcher.quoteReplacement(utf8(r.group())));
    }

    private static String utf8(String escapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < escapes.length(); i += 3) {
            bytes.write(Integer.parseInt(escapes.substring(i, i + 2), HEX));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
