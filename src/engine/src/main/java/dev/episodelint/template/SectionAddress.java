package dev.episodelint.template;

import dev.episodelint.schema.Ambiguity;
import java.util.List;

/**
 * The address by which an overlay names a section of a template.
 *
 * @param titles of the section and those around it, outermost first; empty for the header
 * @param line of the section in the template, from 1
 */
record SectionAddress(List<String> titles, int line) {

    SectionAddress {
        titles = List.copyOf(titles);
    }

    SectionAddress inner(String title, int innerLine) {
        return new SectionAddress(
                java.util.stream.Stream.concat(titles.stream(), java.util.stream.Stream.of(title))
                        .toList(),
                innerLine);
    }

    /** The whole overlay line for one option, such as {@code sections: { "A / B": { checklist: author } }}. */
    String overlay(String option, String value) {
        String inside = "{ " + option + ": " + value + " }";
        return titles.isEmpty()
                ? "header: " + inside
                : "sections: { " + quoted(String.join(" / ", titles)) + ": " + inside + " }";
    }

    Ambiguity ambiguity(int at, String what, String taken, String option, String value) {
        return new Ambiguity(at, what, taken, overlay(option, value), line, option);
    }

    /** A YAML key in double quotes. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
