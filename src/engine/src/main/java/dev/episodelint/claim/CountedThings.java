package dev.episodelint.claim;

import dev.episodelint.document.Document;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * A claimed number of things, with the number that the document has.
 *
 * @param text the number and what it counts, as written
 * @param found the maximum of the actual number
 */
public record CountedThings(String text, int claimed, int found) {

    /** The first claimed number in a text about a document: {@code 18 architectural diagrams}. */
    public static Optional<CountedThings> of(String text, Document document) {
        for (CountableThings things : CountableThings.values()) {
            Matcher m = things.announced().matcher(text);
            if (m.find()) {
                OptionalInt number = SmallNumbers.read(m.group("number"));
                if (number.isPresent()) {
                    return Optional.of(new CountedThings(m.group(), number.getAsInt(), things.in(document.root())));
                }
            }
        }
        return Optional.empty();
    }
}
