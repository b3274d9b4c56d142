package dev.episodelint.conformance;

import dev.episodelint.document.Inline;
import dev.episodelint.schema.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a text leads its reader to a source: with a link, a number to look up, or a full citation. */
final class SourceCitation {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b10\\.\\d{4,9}/\\S+|\\bISBN(?:-1[03])?:?\\s*[\\d-]{9,}[\\dX]|\\barXiv:?\\s*(?:\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})"
                    + "|\\b(?:RFC|ISO(?:/IEC)?|IEEE|ISSN|PMID|NIST SP)[ -]?\\d{2,}|\\bhttps?://\\S+|\\bwww\\.\\S+\\.\\S+|\\[\\^[^\\]]+\\]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])(?:19|20)\\p{Nd}{2}(?![\\p{L}\\p{N}])");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}\\.[ -]?)*\\p{Lu}[\\p{L}'’.-]*(?: (?:de|der|van|von|di|da|\\p{Lu}[\\p{L}'’.-]*)){0,3}"
                    + "(?: et al\\.?| (?:and|&) \\p{Lu}[\\p{L}'’. -]*)?");
    private static final Pattern BY = Pattern.compile("\\bby (?:\\p{Lu}\\.? ?)*\\p{Lu}\\p{Ll}+", Pattern.UNICODE_CASE);
    private static final Pattern MARKED =
            Pattern.compile("[\"“”„«][^\"“”„«»]{3,}[\"“”»]|(?<!\\*)\\*[^*]{3,}\\*(?!\\*)|_[^_]{3,}_");
    private static final Pattern ENTRIES = Pattern.compile("\\s*;\\s*");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|]\\s+|\\s*\\(|,\\s+|(?<!\\p{Lu})\\.\\s+");

    private SourceCitation() {}

    static boolean isLinked(Inline line) {
        return line.links().stream()
                .anyMatch(l -> !l.image() && !l.destination().isBlank());
    }

    static boolean isCited(String text) {
        return NUMBER.matcher(text).find() || isCitation(text) || isCitation(Wording.afterColon(text));
    }

    /** A title and who wrote it, or when: {@code Release It!, Michael Nygard}, {@code "Paxos Made Simple" (2001)}. */
    private static boolean isCitation(String text) {
        return Arrays.stream(ENTRIES.split(text)).anyMatch(SourceCitation::isEntry);
    }

    private static boolean isEntry(String entry) {
        String plain = Wording.plain(entry);
        boolean words = plain.split("\\s+").length > 2;
        if (words && (YEAR.matcher(plain).find() || BY.matcher(plain).find())) {
            return true;
        }
        if (MARKED.matcher(entry).find()) {
            return MARKED.matcher(entry).replaceAll("").codePoints().anyMatch(Character::isUpperCase);
        }
        List<String> parts = Arrays.stream(PARTS.split(plain.replaceAll("[)]", "")))
                .filter(p -> !p.isBlank())
                .toList();
        return parts.size() == 2
                && parts.stream().anyMatch(p -> NAME.matcher(p).matches() && p.contains(" "))
                && parts.stream().allMatch(p -> p.contains(" "));
    }
}
