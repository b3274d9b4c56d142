package dev.episodelint.conformance;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;

/**
 * One way in which a document departs from its schema.
 *
 * @param templateLine the line of the template that asks for it, from 1; 0 when none does
 * @param home where the section begins in which something is missing, or else where the span does;
 *     {@link #DOCUMENT} where it is missing in the document as a whole
 */
public record Departure(Type type, Span span, int templateLine, int home) implements TypedFlaw {
    public static final int DOCUMENT = -1;

    /** The ways to depart, each with what a rule's words about it can use. */
    public sealed interface Type extends TypedFlaw.Type {
        record MissingSection(String section, String where) implements Type {}

        record MisplacedSection(String section, String where) implements Type {}

        record UnexpectedSection(String section) implements Type {}

        record RenamedSection(String section, String expected) implements Type {}

        record WrongLevel(String section, int level, int expected) implements Type {}

        record SkippedLevel(int level, int expected) implements Type {}

        record NoHeading(String text, String section) implements Type {}

        /** Unexpected where the overlay says that the template is closed. */
        record ForbiddenSection(String section) implements Type {}

        record OtherForm(long found, long total, String sections) implements Type {}

        record DuplicatedSection(String section, int line) implements Type {}

        record EmptySection(String section) implements Type {}

        record TooManySections(String section, int count, int max) implements Type {}

        record MissingMember(String member, String group) implements Type {}

        record MisnumberedMember(String section, String expected) implements Type {}

        record OutOfOrderMember(String section, String where) implements Type {}

        record IncompleteHeading(String missing, String expected) implements Type {}

        record LeftoverInstructions(String section) implements Type {}

        record MissingTitle(String expected) implements Type {}

        record MissingNumber(String expected) implements Type {}

        record MissingFrontMatter(String keys) implements Type {}

        record MissingHeaderField(String field, String expected) implements Type {}

        record EmptyHeaderField(String field, String expected) implements Type {}

        record RepeatedHeaderField(String field, int line) implements Type {}

        record MissingStatus(String field, String options) implements Type {}

        record ContradictoryStatus(String field, String ticked) implements Type {}

        record Unfilled(String placeholder) implements Type {}

        /** @param more which other lines of the section are the template's; empty for none */
        record TemplateText(String text, String more) implements Type {
            TemplateText(String text) {
                this(text, "");
            }
        }

        record TemplateComment(String text, String more) implements Type {}

        record SameStructure(String text, String section) implements Type {}

        record OwnWords(String text, String placeholder) implements Type {}

        record UnchosenAlternatives(String options) implements Type {}

        record StrayPlaceholder(String placeholder) implements Type {}

        record WrongValue(String value, String type, String example) implements Type {}

        record BrokenRelation(String field, String base, String offset, String expected) implements Type {}

        record BrokenOrder(String value, String field, String is, String other, String base) implements Type {}

        record MissingTable(String section, String columns) implements Type {}

        record MissingColumn(String column, String columns) implements Type {}

        record UnexpectedColumn(String column, String columns) implements Type {}

        record MissingRows(int rows, int expected) implements Type {}

        record BlankRow() implements Type {}

        record BlankCell(String column) implements Type {}

        record MissingField(String field, String owner, String expected) implements Type {}

        record EmptyField(String field, String expected) implements Type {}

        record MissingReference(String place) implements Type {}

        record MissingChecklist(String section, String items) implements Type {}

        record MissingItem(String item) implements Type {}

        record OpenItem(String item) implements Type {}

        record MissingBlock(String language, String section) implements Type {}

        record SchemaViolation(String path, String problem, String expected) implements Type {}
    }
}
