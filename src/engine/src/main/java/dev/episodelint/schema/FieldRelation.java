package dev.episodelint.schema;
/**
 * A relation between two header fields that the template states, such as {@code [X+0.5 hours]} against
 * {@code [X hours]}.
 *
 * @param field the field that depends
 * @param base the field it depends on
 * @param offset what is added, in the unit
 */
public record FieldRelation(String field, String base, String offset, String unit) {}
