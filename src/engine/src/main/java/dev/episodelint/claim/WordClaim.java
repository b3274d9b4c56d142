package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Section;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import dev.episodelint.value.Dimension;
import dev.episodelint.value.Quantity;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claimed number of words that differs from the actual number.
 *
 * @param span the position of the claimed number
 * @param counted the actual number of words of prose
 */
public record WordClaim(Span span, String claimed, int counted) {
    private static final Set<String> LABELS = Set.of(
            "word count",
            "words",
            "wordcount",
            "total words",
            "total word count",
            "current word count",
            "actual word count",
            "final word count",
            "episode word count",
            "script word count",
            "number of words",
            "शब्द संख्या",
            "कुल शब्द");
    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^()\\[\\]]{1,80})[)\\]]");
    private static final Pattern PER = Pattern.compile("(?i)\\b(?:per|each|every|a)\\b");
    private static final Pattern OF_WORDS = Pattern.compile("(?i)(?:words?|शब्द)(?: of prose| total| in total)?");
    /** The maximum length of a header line; longer lines, and lines with a full stop, are prose. */
    private static final int LONGEST_LINE = 120;

    /** Every such claim, in document order. */
    public static List<WordClaim> of(Document document, Tolerance tolerance) {
        List<WordClaim> found = new ArrayList<>();
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter != null) {
            frontMatter.entries().stream()
                    .filter(e -> isLabel(e.key()))
                    .forEach(e -> check(
                            number(Values.read(e.value(), e.valueSpan().start())), document.root(), tolerance, found));
        }
        SelfDescription header = SelfDescription.of(document);
        for (SelfDescription.Place place : header.fields()) {
            String label = place.field().label();
            if (isLabel(label) && (place.certain() || !key(label).equals("words"))) {
                int start = place.field().valueSpan().start();
                check(number(Values.read(place.field().value(), start)), document.root(), tolerance, found);
            }
        }
        headerLines(document, header.title())
                .forEach(line -> check(inBracket(line), document.root(), tolerance, found));
        document.root().descendants().forEach(section -> {
            if (section.heading() != null) {
                Section whole = section == header.title() ? document.root() : section;
                check(inBracket(section.heading().text()), whole, tolerance, found);
            }
        });
        found.sort(Comparator.comparing(WordClaim::span));
        return found;
    }

    private static void check(@Nullable Value claimed, Section section, Tolerance tolerance, List<WordClaim> found) {
        if (claimed != null && claimed.measured() != null) {
            WordCounter words = ProseWords.of(section);
            ClaimedAmount counted = ClaimedAmount.exactly(BigDecimal.valueOf(words.count()));
            if (!words.isUncountable() && counted.differs(ClaimedAmount.of(claimed.measured()), tolerance)) {
                found.add(new WordClaim(claimed.span(), claimed.spelling(), words.count()));
            }
        }
    }

    private static @Nullable Value inBracket(Inline line) {
        if (line.raw().length() > Limits.CLAIM_LENGTH) {
            return null;
        }
        Matcher bracket = BRACKET.matcher(line.raw());
        while (bracket.find()) {
            int at = line.span().start() + bracket.start(1);
            for (String piece : bracket.group(1).split("[;|·•]|,(?!\\d)", -1)) {
                Value value = Values.read(piece, at);
                if (OF_WORDS.matcher(value.qualifier()).matches() && number(value) != null) {
                    return value;
                }
                at += piece.length() + 1;
            }
        }
        return null;
    }

    /** {@code 15,000+ words}, {@code 12,000 (prose)}, {@code ~5k}; null if the text is not a number of words. */
    private static @Nullable Value number(Value value) {
        Quantity quantity = value.measured();
        boolean ofWords = value.qualifier().isEmpty()
                || value.qualifier().startsWith("(")
                || (OF_WORDS.matcher(value.qualifier()).lookingAt()
                        && !PER.matcher(value.qualifier()).find());
        return quantity != null
                        && quantity.dimension() == Dimension.NUMBER
                        && quantity.per().isEmpty()
                        && quantity.magnitude().signum() >= 0
                        && ofWords
                ? value
                : null;
    }

    private static List<Inline> headerLines(Document document, @Nullable Section title) {
        List<Block> blocks = new ArrayList<>(document.root().blocks());
        if (title != null) {
            blocks.addAll(title.blocks());
        }
        return blocks.stream()
                .limit(2)
                .flatMap(b -> b instanceof Paragraph p ? p.lines().stream() : Stream.empty())
                .filter(l -> l.plain().length() < LONGEST_LINE && !l.plain().endsWith("."))
                .toList();
    }

    private static boolean isLabel(String label) {
        return LABELS.contains(key(label));
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
