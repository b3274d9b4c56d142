package dev.episodelint.report;

import dev.episodelint.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page's style and script, and the content security policy that allows nothing else.
 *
 * @param icon the icon of the page, as a data URL
 */
record HtmlAssets(String style, String script, String icon) {
    private static final List<String> STYLES = List.of(
            "colors.css",
            "base.css",
            "frame.css",
            "controls.css",
            "matrix.css",
            "finding.css",
            "episode.css",
            "graph.css",
            "plan.css",
            "print.css");

    /** In the order of their dependencies; joined they are one function. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "data.js",
            "finding.js",
            "filter.js",
            "sort.js",
            "grid.js",
            "matrix.js",
            "cell.js",
            "episode.js",
            "layout.js",
            "graph.js",
            "plan.js",
            "rules.js",
            "theme.js",
            "route.js",
            "print.js",
            "start.js");

    static HtmlAssets load() {
        String script = SCRIPTS.stream().map(HtmlAssets::read).collect(Collectors.joining("\n"));
        return new HtmlAssets(
                STYLES.stream().map(HtmlAssets::read).collect(Collectors.joining("\n")),
                "(function () {\n'use strict';\n" + script + "\n})();\n",
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(read("icon.svg").getBytes(StandardCharsets.UTF_8)));
    }

    /** Data is not executed, so it needs no hash. The only image is the icon of the page. */
    String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; img-src data:; base-uri 'none'; form-action 'none'"
                + "; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    private static String hash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Hashes.sha256(text)) + "'";
    }

    private static String read(String name) {
        try (InputStream stream = HtmlAssets.class.getResourceAsStream("html/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("this build has no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
