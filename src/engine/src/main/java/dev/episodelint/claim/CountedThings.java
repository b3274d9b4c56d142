package dev.episodelint.claim;

import dev.episodelint.document.Document;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * A number of things that somebody says a document has.
 *
 * @param text the number and what it counts
 * @param found how many there are at most
 */
public record CountedThings(String text, int claimed, int found) {

    /** The first such number in a text about a document: {@code 18 architectural diagrams}. */
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
