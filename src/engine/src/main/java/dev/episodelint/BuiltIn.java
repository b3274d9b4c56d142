package dev.episodelint;

import dev.episodelint.kinds.Kinds;
import dev.episodelint.rule.RuleFiles;
import dev.episodelint.rule.Ruleset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What comes with the engine: its rules, their pages, its templates. */
public final class BuiltIn {
    /** The template that is used where none is configured. */
    public static final String DEFAULT_TEMPLATE = "episode-enhancement";

    private BuiltIn() {}

    public static Ruleset rules() {
        return Ruleset.of(RuleFiles.read(joinedRules()), Kinds.all());
    }

    /** The Markdown page of a rule, by its id. */
    public static String page(String rule) {
        return resource("rules/" + rule + ".md")
                .orElseThrow(() -> new IllegalArgumentException("no page of rule " + rule));
    }

    /** The Markdown of a template, by its name; empty when there is none of that name. */
    public static Optional<String> template(String name) {
        return isName(name) ? resource("schemas/" + name + ".md") : Optional.empty();
    }

    /** The overlay of a template, by the template's name. */
    public static Optional<String> overlay(String name) {
        return isName(name) ? resource("schemas/" + name + ".overlay.yaml") : Optional.empty();
    }

    private static String joinedRules() {
        return resource("rules/all.txt").orElseThrow(() -> new IllegalStateException("this build has no rules"));
    }

    private static boolean isName(String name) {
        return name.matches("[a-z0-9-]{1,60}");
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = BuiltIn.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
