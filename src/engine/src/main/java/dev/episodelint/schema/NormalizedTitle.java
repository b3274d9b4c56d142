package dev.episodelint.schema;
/**
 * A heading or label of a document in the form in which it is compared; made once, since it is compared often.
 *
 * @param text without decoration; case and punctuation kept
 * @param key the words that make it what it is
 */
public record NormalizedTitle(String text, String key) {

    public static NormalizedTitle of(String raw) {
        return new NormalizedTitle(Title.undecorated(raw), Title.key(raw));
    }
}
