package dev.episodelint.document;

import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled values in the forms that authors use: {@code **K**: v}, {@code **K:** v}, {@code **K: v**}, the same
 * in italics, {@code K: v}, and several on a line with {@code |} between them.
 *
 * <p>It looks for the marks itself and does not ask {@link Inline#emphases()}: authors write {@code **K:**v} and mean a
 * label, and Markdown finds no emphasis there, since no mark may close between a sign and a letter.
 */
public final class FieldReader {
    private static final String EMPHASIS = "(?<mark>\\*\\*\\*|\\*\\*|__|\\*|_)";
    private static final Pattern COLON_OUTSIDE =
            Pattern.compile("^" + EMPHASIS + "(?<label>[^*\\n]{1,120}?)\\k<mark>\\s*[:：](?<value>.*)$");
    private static final Pattern COLON_INSIDE =
            Pattern.compile("^" + EMPHASIS + "(?<label>[^*:：\\n]{1,120}?)\\s*[:：]\\s*\\k<mark>(?<value>.*)$");
    private static final Pattern ALL_INSIDE =
            Pattern.compile("^" + EMPHASIS + "(?<label>[^*:：\\n]{1,120}?)[:：]\\s+(?<value>[^*\\n]*?)\\k<mark>\\s*$");
    private static final Pattern SEVERAL_INSIDE = Pattern.compile(
            "^" + EMPHASIS + "(?<fields>[^*_|\\n]+:[^*_|\\n]*(?: \\| [^*_|\\n]+:[^*_|\\n]*)+)\\k<mark>\\s*$");
    private static final Pattern PLAIN =
            Pattern.compile("^(?<label>[\\p{L}\\p{N}\\[][^:：*|`\\n]{0,79}?)\\s*[:：](?:\\s+(?<value>.*))?$");
    /** A full-width colon needs no blank behind it. */
    private static final Pattern PLAIN_WIDE =
            Pattern.compile("^(?<label>[\\p{L}\\p{N}\\[][^:：*|`\\n]{0,79}?)\\s*：(?<value>.*)$");

    private static final Pattern LEAD = Pattern.compile("^(?<mark>\\*\\*|__)(?<label>[^*\\n]{1,120}?)\\k<mark>\\s*$");

    private FieldReader() {}

    /** Every field of the blocks themselves, in document order; not those nested in another field's item. */
    public static List<Field> read(List<Block> blocks) {
        return read(blocks, false);
    }

    /**
     * The same, and in paragraphs too a label needs no emphasis: for those who look for a label they know, since any
     * sentence with a colon looks like this.
     */
    public static List<Field> readPlain(List<Block> blocks) {
        return read(blocks, true);
    }

    private static List<Field> read(List<Block> blocks, boolean plain) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (block instanceof Paragraph paragraph) {
                fields.addAll(ofParagraph(paragraph, next, plain));
            } else if (block instanceof ItemList list) {
                list.items().forEach(item -> fields.addAll(ofItem(item)));
            } else if (block instanceof Quote quote) {
                fields.addAll(read(quote.blocks(), plain));
            }
        }
        return fields;
    }

    private static List<Field> ofParagraph(Paragraph paragraph, @Nullable Block next, boolean plain) {
        List<Field> fields = new ArrayList<>();
        List<Inline> lines = paragraph.lines();
        int i = 0;
        while (i < lines.size()) {
            List<Field> here = ofLine(lines.get(i), plain, null);
            int end = i + 1;
            while (end < lines.size() && ofLine(lines.get(end), plain, null).isEmpty()) {
                end++;
            }
            if (!here.isEmpty()) {
                fields.addAll(here.subList(0, here.size() - 1));
                boolean last = end == lines.size();
                Field field = here.get(here.size() - 1);
                boolean takesNext = last && field.value().isEmpty() && next != null && belongsToLabel(next);
                fields.add(
                        with(field, lines.subList(i + 1, end), takesNext && next != null ? List.of(next) : List.of()));
            }
            i = end;
        }
        return fields;
    }

    private static boolean belongsToLabel(Block next) {
        if (next instanceof Paragraph paragraph) {
            return ofLine(paragraph.lines().get(0), false, null).isEmpty();
        }
        return !(next instanceof Divider) && !(next instanceof Html);
    }

    /** The field that a list item is, and those that emphasised labels begin on further lines; else the nested ones. */
    private static List<Field> ofItem(Item item) {
        if (item.lines().isEmpty()) {
            return read(item.blocks());
        }
        List<Inline> lines = item.lines();
        int next = nextLabel(lines, 1);
        boolean last = next == lines.size();
        List<Block> blocks = last ? item.blocks() : List.of();
        List<Field> first = ofLine(lines.get(0), true, item);
        if (first.isEmpty() && !item.blocks().isEmpty()) {
            first = lead(lines.get(0), item).map(List::of).orElse(List.of());
        }
        List<Field> fields = new ArrayList<>(first);
        if (!fields.isEmpty()) {
            int end = fields.size() - 1;
            fields.set(end, with(fields.get(end), lines.subList(1, next), blocks));
        } else if (last) {
            return read(blocks);
        }
        while (next < lines.size()) {
            int end = nextLabel(lines, next + 1);
            List<Field> here = ofLine(lines.get(next), false, null);
            fields.addAll(here.subList(0, here.size() - 1));
            List<Block> below = end == lines.size() ? item.blocks() : List.of();
            fields.add(with(here.get(here.size() - 1), lines.subList(next + 1, end), below));
            next = end;
        }
        return fields;
    }

    /** The next line that begins with an emphasised label: below a list it is meant to stand alone. */
    private static int nextLabel(List<Inline> lines, int from) {
        int next = from;
        while (next < lines.size() && ofLine(lines.get(next), false, null).isEmpty()) {
            next++;
        }
        return next;
    }

    private static Field with(Field f, List<Inline> more, List<Block> nested) {
        return new Field(
                f.span(), f.label(), f.labelSpan(), f.value(), f.valueSpan(), more, nested, f.strong(), f.item());
    }

    /** The fields on one line; {@code plain} also accepts a label without emphasis. */
    public static List<Field> ofLine(Inline line, boolean plain, @Nullable Item item) {
        String raw = line.raw();
        if (raw.length() > Limits.PARAGRAPH_LENGTH) {
            return List.of();
        }
        Matcher several = SEVERAL_INSIDE.matcher(raw);
        boolean inside = several.matches();
        boolean bare = plain || inside;
        int to = inside ? several.end("fields") : raw.length();
        List<Field> fields = new ArrayList<>();
        int from = inside ? several.start("fields") : 0;
        for (int bar = raw.indexOf(" | "); bar >= 0 && fields.size() < 20; bar = raw.indexOf(" | ", from)) {
            Optional<Field> piece = piece(line, from, bar, bare, item);
            if (piece.isEmpty() || piece(line, bar + 3, to, bare, item).isEmpty()) {
                break;
            }
            fields.add(piece.get());
            from = bar + 3;
        }
        piece(line, from, to, bare, item).ifPresent(fields::add);
        return fields;
    }

    private static Optional<Field> lead(Inline line, Item item) {
        Matcher m = LEAD.matcher(line.raw());
        return m.matches() ? Optional.of(field(line, 0, m, true, item)) : Optional.empty();
    }

    private static Optional<Field> piece(Inline line, int from, int to, boolean plain, @Nullable Item item) {
        String text = line.raw().substring(from, to);
        int skipped = text.length() - text.stripLeading().length();
        String stripped = text.substring(skipped);
        for (Pattern pattern : List.of(COLON_OUTSIDE, COLON_INSIDE, ALL_INSIDE)) {
            Matcher m = pattern.matcher(stripped);
            if (m.matches()) {
                return Optional.of(field(line, from + skipped, m, true, item));
            }
        }
        if (plain) {
            for (Pattern pattern : List.of(PLAIN, PLAIN_WIDE)) {
                Matcher m = pattern.matcher(stripped);
                if (m.matches()) {
                    return Optional.of(field(line, from + skipped, m, false, item));
                }
            }
        }
        return Optional.empty();
    }

    private static Field field(Inline line, int from, Matcher m, boolean strong, @Nullable Item item) {
        int base = line.span().start() + from;
        boolean hasValue = m.pattern() != LEAD && m.start("value") >= 0;
        String value = hasValue ? m.group("value") : "";
        int valueStart = hasValue
                ? m.start("value") + value.length() - value.stripLeading().length()
                : m.end();
        String trimmed = value.strip();
        Span valueSpan = trimmed.isEmpty()
                ? Span.at(base + Math.max(m.end("label"), hasValue ? m.start("value") : m.end()))
                : new Span(base + valueStart, base + valueStart + trimmed.length());
        Span labelSpan = new Span(base + m.start("label"), base + m.end("label"));
        Span span = new Span(base, Math.max(valueSpan.end(), base + m.end("label")));
        return new Field(
                span, m.group("label").strip(), labelSpan, trimmed, valueSpan, List.of(), List.of(), strong, item);
    }
}
