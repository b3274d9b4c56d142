package dev.episodelint.schema;

import java.util.List;

/**
 * A list of checkboxes that a section must have.
 *
 * @param line of the template, from 1
 */
public record ChecklistSpec(Audience audience, List<ItemSpec> items, boolean required, int line) {

    /** Who is to tick the boxes. */
    public enum Audience {
        /** The author, before the document is complete. */
        AUTHOR,
        /** Whoever reads or hears it; open boxes are as they should be. */
        LISTENER
    }

    public ChecklistSpec {
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param title for a fixed item its text, for a labelled one its label, for a sample its text with placeholders
     * @param nested fields below it
     */
    public record ItemSpec(Form form, Title title, List<FieldSpec> nested, boolean conditional, int line) {

        public ItemSpec {
            nested = List.copyOf(nested);
        }
    }

    /** What an item of the template asks for. */
    public enum Form {
        /** This very item. */
        FIXED,
        /** An item with this label. */
        LABELLED,
        /** Any item. */
        SAMPLE
    }
}
