package dev.episodelint.conformance;

import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Section;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.TitlePattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a document says it is.
 *
 * @param section the section whose heading says so; null when header fields do, or nothing does
 * @param number without leading zeros; null when there is none
 * @param headerNumber what a header field or the front matter says, without leading zeros; null when none does
 * @param title null when there is none
 */
record DocumentIdentity(
        @Nullable Section section,
        @Nullable String number,
        @Nullable String headerNumber,
        @Nullable String title) {
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?<lead>[\\p{L}\\p{M}][\\p{L}\\p{M} .]{0,60}?)\\s*[:#]?\\s*0*(?<number>\\d{1,4}(?:\\.\\d{1,3})?)\\s*[:\\-–—|]\\s*(?<title>\\S.*)$");
    private static final Pattern WORD_AND_NUMBER =
            Pattern.compile("^(?<lead>\\p{L}[\\p{L}\\p{M} ]{0,40}?)\\s*#?0*(?<number>\\d{1,4}(?:\\.\\d{1,3})?)\\s*$");
    private static final Pattern NUMBER_ALONE = Pattern.compile(
            "^(?<lead>(?:podcast )?(?:episode|ep\\.?))\\s*#?0*(?<number>\\d{1,4}(?:\\.\\d{1,3})?)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("0*(\\d{1,4}(?:\\.\\d{1,3})?)\\b.*");
    private static final Set<String> NUMBER_KEYS = Set.of("episode", "episode number", "number");
    private static final Set<String> TITLE_KEYS = Set.of("title", "episode title");

    /** @param pattern the template's heading for it; null when the template has none with placeholders */
    static DocumentIdentity of(Document document, @Nullable Title pattern) {
        List<Section> all = document.root().descendants().limit(6).toList();
        Section heading = all.stream()
                .filter(s -> pattern != null && s.level() <= 2 && isIdentity(s, pattern))
                .findFirst()
                .or(() -> all.stream()
                        .filter(s -> s.level() <= 2 && isUnfilled(s, pattern))
                        .findFirst())
                .or(() -> all.stream().filter(s -> s.level() == 1).findFirst())
                .orElse(null);
        String number = null;
        String title = null;
        if (heading != null && heading.heading() != null) {
            String text = Title.undecorated(heading.heading().text().plain());
            Matcher m = NUMBERED.matcher(text);
            Matcher alone = NUMBER_ALONE.matcher(text);
            String bare = aloneNumber(text, pattern);
            TitlePattern.Read read = Optional.ofNullable(pattern)
                    .flatMap(p -> TitlePattern.of(p.wording()))
                    .flatMap(p -> p.read(Alignment.titleOf(heading)))
                    .orElse(null);
            if (read != null) {
                number = read.number();
                title = read.title();
            } else if (m.matches()) {
                number = m.group("number");
                title = m.group("title").strip();
            } else if (bare != null) {
                number = bare;
            } else if (alone.matches()) {
                number = alone.group("number");
            } else {
                title = text.isEmpty() ? null : text;
            }
        }
        List<Field> fields = FieldReader.readPlain(headerBlocks(document));
        String headerNumber = value(document, fields, NUMBER_KEYS)
                .map(DocumentIdentity::digits)
                .orElse(null);
        number = number != null ? number : headerNumber;
        title = title != null ? title : value(document, fields, TITLE_KEYS).orElse(null);
        return new DocumentIdentity(heading, number, headerNumber, title);
    }

    private static List<dev.episodelint.document.Block> headerBlocks(Document document) {
        Section root = document.root();
        return root.sections().isEmpty() || !root.blocks().isEmpty()
                ? root.blocks()
                : root.sections().get(0).blocks();
    }

    private static boolean isIdentity(Section section, Title pattern) {
        String written = Alignment.titleOf(section);
        return TitlePattern.of(pattern.wording()).flatMap(p -> p.read(written)).isPresent()
                || (isNumbered(section) && pattern.matches(written))
                || aloneNumber(Title.undecorated(Alignment.titleOf(section)), pattern) != null;
    }

    /** The number of {@code Week 5}, where the template's heading begins with that word. */
    private static @Nullable String aloneNumber(String text, @Nullable Title pattern) {
        Matcher m = WORD_AND_NUMBER.matcher(text);
        boolean same = pattern != null
                && m.matches()
                && Title.key(pattern.text()).startsWith(Title.key(m.group("lead")) + " ");
        return same ? m.group("number") : null;
    }

    private static boolean isNumbered(Section section) {
        return NUMBERED.matcher(Title.undecorated(Alignment.titleOf(section))).matches();
    }

    private static boolean isUnfilled(Section section, @Nullable Title pattern) {
        return section.heading() != null
                && pattern != null
                && pattern.wording().isSameAs(Title.undecorated(Alignment.titleOf(section)));
    }

    private static Optional<String> value(Document document, List<Field> fields, Set<String> keys) {
        FrontMatter frontMatter = document.frontMatter();
        Optional<String> inFrontMatter = frontMatter == null
                ? Optional.empty()
                : frontMatter.entries().stream()
                        .filter(e ->
                                keys.contains(Title.key(e.key())) && !e.value().isEmpty())
                        .map(FrontMatter.Entry::value)
                        .findFirst();
        return inFrontMatter.or(() -> fields.stream()
                .filter(f -> keys.contains(Title.key(f.label())) && !f.value().isEmpty())
                .map(Field::value)
                .findFirst());
    }

    private static @Nullable String digits(String text) {
        Matcher m = DIGITS.matcher(text);
        return m.matches() ? m.group(1) : null;
    }
}
