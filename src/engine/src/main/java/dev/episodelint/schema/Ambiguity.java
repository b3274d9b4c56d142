package dev.episodelint.schema;
/**
 * A place of a template that can be read in two ways.
 *
 * @param line of the template, from 1
 * @param what the two readings
 * @param taken the one that was taken
 * @param overlay the overlay line that decides otherwise, complete from its top-level key
 * @param sectionLine the template line of the section, from 1
 * @param option the overlay's key that decides it
 */
public record Ambiguity(int line, String what, String taken, String overlay, int sectionLine, String option) {

    public boolean isDecidedBy(int section, String key) {
        return sectionLine == section && option.equals(key);
    }
}
