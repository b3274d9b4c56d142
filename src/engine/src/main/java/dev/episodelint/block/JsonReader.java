package dev.episodelint.block;

import dev.episodelint.block.BlockFlaw.Type;
import dev.episodelint.block.BlockNode.Entry;
import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.block.BlockNode.Scalar;
import dev.episodelint.block.BlockNode.Sequence;
import dev.episodelint.block.JsonBlock.Dialect;
import dev.episodelint.text.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON parser that reports the position of a fault and its correction. Placeholders and dots that mark omissions are
 * skipped. The class is long because the grammar of the language is in one place.
 */
final class JsonReader {
    private final BlockText block;
    private final String text;
    /** The text with placeholders and dots masked. */
    private final String masked;

    private final Dialect dialect;
    private final List<BlockFlaw> flaws = new ArrayList<>();
    private final JsonLiterals words;
    private boolean commented;
    private boolean leftOut;
    /** The end of the last omission. */
    private int dots;

    private int at;
    /** The end of the last token. */
    private int end;

    JsonReader(BlockText block, PlaceholderMask mask, Dialect dialect) {
        this.block = block;
        this.text = block.text();
        this.masked = mask.text();
        this.dialect = dialect;
        this.words = new JsonLiterals(dialect);
    }

    BlockContent read() throws JsonFault {
        space();
        if (at >= text.length()) {
            return BlockContent.NOTHING;
        }
        int first = at;
        BlockNode value = value(1);
        space();
        if (at < text.length() && text.charAt(at) == ':' && value instanceof Scalar) {
            throw fault(first, end, "Key and value without `{` and `}` around them", "Put the block's text in braces");
        }
        if (at < text.length()) {
            throw fault(
                    at,
                    at + 1,
                    "Unexpected " + shown(at) + " after the end of the value",
                    "Keep one value in a block, or tag the block `jsonl`");
        }
        // An omission may separate two examples with a common key.
        flaws.removeIf(f -> leftOut && f.type() instanceof Type.DuplicateKey);
        return new BlockContent(List.of(value), flaws);
    }

    private BlockNode value(int depth) throws JsonFault {
        if (depth > Limits.DATA_DEPTH) {
            throw fault(
                    at,
                    at + 1,
                    "Nested deeper than " + Limits.DATA_DEPTH + " levels",
                    "Make it smaller; what follows was not checked");
        }
        if (isHidden(at) || text.charAt(at) == '<' || startsTemplate(at)) {
            return placeholder();
        }
        return switch (text.charAt(at)) {
            case '{' -> mapping(depth);
            case '[' -> sequence(depth);
            case '"' -> string();
            case '\'' -> singleQuoted();
            default -> word();
        };
    }

    private Mapping mapping(int depth) throws JsonFault {
        int open = at++;
        List<Entry> entries = new ArrayList<>();
        RepeatedKeys known = new RepeatedKeys(block.source());
        while (!closes('}', open)) {
            BlockNode key = key();
            boolean hidden = !(key instanceof Scalar);
            space();
            if (at < text.length() && text.charAt(at) == ':') {
                int colon = at++;
                space();
                if (at >= text.length()) {
                    throw unclosed(open);
                }
                if (dots > colon) {
                    entries.add(new Entry(key, new Scalar("...", false, block.span(colon + 1, at))));
                    end = colon;
                    continue;
                }
                if (text.charAt(at) == ',' || text.charAt(at) == '}') {
                    throw fault(at, at + 1, "Unexpected " + shown(at) + ", expected a value", "Add the value");
                }
                known.check(key, flaws);
                entries.add(new Entry(key, value(depth + 1)));
            } else if (!hidden && !isPlaceholder((Scalar) key)) {
                throw at >= text.length()
                        ? unclosed(open)
                        : fault(at, at + 1, "Unexpected " + shown(at) + ", expected `:` after a key", "Add the `:`");
            }
            separator('}', open);
        }
        at++;
        end = at;
        return new Mapping(entries, block.span(open, at));
    }

    private Sequence sequence(int depth) throws JsonFault {
        int open = at++;
        List<BlockNode> items = new ArrayList<>();
        while (!closes(']', open)) {
            items.add(value(depth + 1));
            separator(']', open);
        }
        at++;
        end = at;
        return new Sequence(items, block.span(open, at));
    }

    /** Skips white space, and returns whether the bracket is closed here. */
    private boolean closes(char close, int open) throws JsonFault {
        space();
        if (at >= text.length()) {
            throw unclosed(open);
        }
        char c = text.charAt(at);
        if (c != close && (c == '}' || c == ']')) {
            throw fault(at, at + 1, "Unexpected `" + c + "`, expected `" + close + "`", "Close what was opened last");
        }
        return c == close;
    }

    /** Reads a comma that is followed by an element, or the closing bracket. */
    private void separator(char close, int open) throws JsonFault {
        int last = end;
        space();
        if (at >= text.length()) {
            throw unclosed(open);
        }
        int comma = at;
        if (text.charAt(at) == ',') {
            at++;
            space();
            boolean trailing = at < text.length() && text.charAt(at) == close;
            if (trailing && dialect == Dialect.JSON && dots < comma) {
                throw fault(comma, comma + 1, "Unexpected `,` before `" + close + "`", "Remove the last comma");
            }
        } else if (!closes(close, open) && dots <= last) {
            throw fault(
                    last,
                    last,
                    "Missing `,` before " + shown(at),
                    "Add the comma, or the `" + close + "` if nothing follows");
        }
    }

    private BlockNode key() throws JsonFault {
        char c = text.charAt(at);
        if (c == '"') {
            return string();
        }
        if (isHidden(at) || c == '<' || startsTemplate(at)) {
            return new Sequence(List.of(), placeholder().span());
        }
        if (c == '\'') {
            return singleQuoted();
        }
        int from = at;
        while (at < text.length() && JsonLiterals.isWord(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw fault(
                    from, from + 1, "Unexpected " + shown(from) + ", expected a key in double quotes", "Correct it");
        }
        end = at;
        String name = text.substring(from, at);
        if (dialect != Dialect.JSON5) {
            throw fault(from, at, "Key `" + name + "` without double quotes", "Write `\"" + name + "\"`");
        }
        return new Scalar(name, true, block.span(from, at));
    }

    private Scalar string() throws JsonFault {
        int from = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n') {
                throw fault(from, from + 1, "Quote is not closed on its line", "Add the closing `\"`");
            }
            if (c == '\\') {
                value.append(escape());
            } else {
                value.append(c);
                at++;
            }
        }
        at++;
        end = at;
        return new Scalar(value.toString(), true, block.span(from, at));
    }

    private char escape() throws JsonFault {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            at += 2;
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (c == 'u' && JsonLiterals.isHex(text, at + 2)) {
            char unit = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
            at += 6;
            return unit;
        }
        throw fault(
                at, at + 2, "Unknown escape `\\" + (c == '\n' ? "" : c) + "`", "Double the backslash if one is meant");
    }

    private Scalar singleQuoted() throws JsonFault {
        int close = text.indexOf('\'', at + 1);
        int newline = text.indexOf('\n', at);
        if (close < 0 || close > newline) {
            throw fault(at, at + 1, "Quote is not closed on its line", "Add the closing quote");
        }
        if (dialect != Dialect.JSON5) {
            throw fault(at, close + 1, "Unexpected single quotes, JSON has double quotes only", "Use double quotes");
        }
        Scalar scalar = new Scalar(text.substring(at + 1, close), true, block.span(at, close + 1));
        at = close + 1;
        end = at;
        return scalar;
    }

    private BlockNode word() throws JsonFault {
        int from = at;
        while (at < text.length() && JsonLiterals.isWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty()) {
            throw fault(from, from + 1, "Unexpected " + shown(from) + ", expected a value", "Correct or remove it");
        }
        end = at;
        if (!words.accepts(word) && !JsonLiterals.standsForValue(word)) {
            throw fault(from, at, words.problem(word), words.cure(word));
        }
        return new Scalar(word, false, block.span(from, at));
    }

    /** Moves to the end of the value. */
    private Scalar placeholder() {
        int from = at;
        while (at < text.length()
                && text.charAt(at) != '\n'
                && (isHidden(at) || startsTemplate(from) || ",}]:".indexOf(text.charAt(at)) < 0)) {
            boolean templateEnds = startsTemplate(from) && (text.startsWith("}}", at) || text.startsWith("%}", at));
            at += templateEnds ? 2 : 1;
            if (templateEnds) {
                break;
            }
        }
        end = at;
        return new Scalar(text.substring(from, at).strip(), false, block.span(from, at));
    }

    private static boolean isPlaceholder(Scalar key) {
        return key.value().startsWith("...") || key.value().startsWith("…");
    }

    private boolean isHidden(int index) {
        return masked.charAt(index) != text.charAt(index) && masked.charAt(index) == 'x';
    }

    private boolean startsTemplate(int index) {
        return text.startsWith("{{", index) || text.startsWith("{%", index);
    }

    /** Skips white space, comments, and dots that mark omissions. */
    private void space() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at) || c == '#') {
                comment(lineEnd(at));
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                comment(close < 0 ? text.length() : close + 2);
            } else if (text.startsWith("...", at) || c == '…') {
                leftOut = true;
                at = dotsEnd(at);
                dots = at;
            } else if (Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF') {
                at++;
            } else {
                return;
            }
        }
    }

    /** Skips dots and the words after them, up to the next JSON token. */
    private int dotsEnd(int from) {
        int to = from;
        while (to < text.length() && "\n,}]\"".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to < text.length() && text.charAt(to) == ',' ? to + 1 : to;
    }

    private void comment(int to) {
        String comment = text.substring(at, to);
        leftOut |= comment.contains("...") || comment.contains("…");
        if (dialect == Dialect.JSON && !commented) {
            commented = true;
            flaws.add(flaw(at, to, "Comment in JSON, which has none", "Tag the block `jsonc`, or say it in the text"));
        }
        at = to;
    }

    private int lineEnd(int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    private JsonFault unclosed(int open) {
        String stripped = text.stripTrailing();
        if (stripped.endsWith("...") || stripped.endsWith("…")) {
            return new JsonFault(flaws);
        }
        char c = text.charAt(open);
        return fault(open, open + 1, "`" + c + "` is not closed", "Add the `" + (c == '{' ? '}' : ']') + "`");
    }

    private JsonFault fault(int from, int to, String problem, String cure) {
        List<BlockFlaw> all = new ArrayList<>(flaws);
        all.add(flaw(from, to, problem, cure));
        return new JsonFault(all);
    }

    private BlockFlaw flaw(int from, int to, String problem, String cure) {
        return new BlockFlaw(new Type.BrokenJson(problem, cure), block.span(from, to));
    }

    private String shown(int index) {
        return words.shown(text, index);
    }
}
