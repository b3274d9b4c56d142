package dev.episodelint.conformance;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;
import java.util.Map;
import java.util.Set;

/**
 * One way in which a document is not as its schema wants it.
 *
 * @param arguments values for the names that its type carries
 * @param templateLine the line of the template that asks for it, from 1; 0 when none does
 * @param home where the section begins in which something is missing, or else where the span does;
 *     {@link #DOCUMENT} where it is missing in the document as a whole
 */
public record Departure(Type type, Span span, Map<String, String> arguments, int templateLine, int home)
        implements TypedFlaw {
    public static final int DOCUMENT = -1;

    public Departure {
        arguments = type.carrying(arguments);
    }

    /** The ways to depart, each with the names of what it carries. */
    public enum Type implements TypedFlaw.Type {
        MISSING_SECTION("section", "where"),
        MISPLACED_SECTION("section", "where"),
        UNEXPECTED_SECTION("section"),
        /** Unexpected where the overlay says that the template is closed. */
        FORBIDDEN_SECTION("section"),
        OTHER_FORM("found", "total", "sections"),
        DUPLICATED_SECTION("section", "line"),
        EMPTY_SECTION("section"),
        TOO_MANY_SECTIONS("section", "count", "max"),
        MISSING_MEMBER("member", "group"),
        MISNUMBERED_MEMBER("section", "expected"),
        OUT_OF_ORDER_MEMBER("section", "where"),
        INCOMPLETE_HEADING("missing", "expected"),
        LEFTOVER_INSTRUCTIONS("section"),
        MISSING_TITLE("expected"),
        MISSING_NUMBER("expected"),
        MISSING_FRONT_MATTER("keys"),
        MISSING_HEADER_FIELD("field", "expected"),
        EMPTY_HEADER_FIELD("field", "expected"),
        REPEATED_HEADER_FIELD("field", "line"),
        MISSING_STATUS("field", "options"),
        CONTRADICTORY_STATUS("field", "ticked"),
        UNFILLED("placeholder"),
        TEMPLATE_TEXT("text"),
        SAME_STRUCTURE("text", "section"),
        OWN_WORDS("text", "placeholder"),
        UNCHOSEN_ALTERNATIVES("options"),
        STRAY_PLACEHOLDER("placeholder"),
        WRONG_VALUE("value", "type", "example"),
        BROKEN_RELATION("field", "base", "offset", "expected"),
        BROKEN_ORDER("value", "field", "is", "other", "base"),
        MISSING_TABLE("section", "columns"),
        MISSING_COLUMN("column", "columns"),
        UNEXPECTED_COLUMN("column", "columns"),
        MISSING_ROWS("rows", "expected"),
        BLANK_ROW(),
        BLANK_CELL("column"),
        MISSING_FIELD("field", "owner", "expected"),
        EMPTY_FIELD("field", "expected"),
        MISSING_REFERENCE("place"),
        MISSING_CHECKLIST("section", "items"),
        MISSING_ITEM("item"),
        OPEN_ITEM("item"),
        MISSING_BLOCK("language", "section"),
        SCHEMA_VIOLATION("path", "problem", "expected");

        private final Set<String> arguments;

        Type(String... arguments) {
            this.arguments = Set.of(arguments);
        }

        @Override
        public Set<String> arguments() {
            return arguments;
        }
    }
}
