package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Field;
import dev.episodelint.document.FieldReader;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.RunningText;
import dev.episodelint.document.Table;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that authors leave where something is to come: anywhere in prose and in comments, as whole values in YAML and
 * front matter; and texts that say so only where nothing else stands, such as {@code coming soon}.
 */
final class LeftoverWordsKind implements RuleKind<Document, LeftoverWordsKind.Options> {

    /**
     * What is looked for.
     *
     * @param prose words, as written, and phrases in any case
     * @param value a whole value that is one of the words
     * @param alone a whole paragraph, list item, cell or labelled value that is one of the texts, in any case
     */
    record Options(Pattern prose, Pattern value, Pattern alone) {}

    private static final String QUOTES = "\"'“”‘’«»„";

    @Override
    public String name() {
        return "leftover-words";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Options options(YamlValue options) {
        YamlValue.Fields keys = options.fields("words", "phrases", "alone");
        String words = quoted(keys.require("words"));
        String alone = keys.get("alone").map(LeftoverWordsKind::quoted).orElse("(?!)");
        String phrases = quoted(keys.require("phrases")).replace("...", "\\E[^.?!,;:]{1,30}\\Q");
        return new Options(
                Pattern.compile("(?<![\\p{L}\\p{N}_/-])(?:(?<word>" + words
                        + ")(?![\\p{L}\\p{N}_/-]|\\.\\p{L})|(?:(?<=^|[\\[(<{] ?|[.!?:] )(?i:" + phrases + ")))"),
                Pattern.compile("^\\s*(?:- +)?(?:[^:#]*:\\s+)?[\"'\\[]?(?<word>" + words + ")[\"'\\]]?\\s*(?:#.*)?$"),
                Pattern.compile("(?i:" + alone + ")\\W*"));
    }

    private static String quoted(YamlValue texts) {
        for (YamlValue text : texts.list()) {
            if (text.text().length() > 100) {
                throw text.fault("Over the limit of 100 characters", null);
            }
        }
        String any = texts.texts().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return any.isEmpty() ? "(?!)" : any;
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("word");
    }

    @Override
    public void check(Document document, Options options, Document same, Consumer<Finding> findings) {
        RunningText.texts(document).forEach(line -> inProse(line, options, findings));
        document.walk(Paragraph.class).forEach(p -> alone(p.lines(), options, findings));
        document.walk(Item.class).forEach(i -> alone(i.lines(), options, findings));
        document.walk(Table.Row.class).forEach(r -> r.cells().forEach(c -> alone(List.of(c), options, findings)));
        document.walk(Block.class).forEach(block -> inYaml(block, options, findings));
        document.walk(Html.class).filter(Html::isComment).forEach(c -> inComment(c, options, findings));
        FrontMatter frontMatter = document.frontMatter();
        if (frontMatter != null) {
            frontMatter.entries().stream()
                    .filter(e -> options.value().matcher(e.value()).matches())
                    .forEach(e -> findings.accept(Finding.at(e.valueSpan(), "word", e.value())));
        }
    }

    /** A text, or the value of a label, that is one of those that count only where nothing else stands. */
    private static void alone(List<Inline> lines, Options options, Consumer<Finding> findings) {
        if (lines.size() != 1 || lines.get(0).raw().length() > Limits.CLAIM_LENGTH) {
            return;
        }
        Inline line = lines.get(0);
        List<Field> fields = FieldReader.ofLine(line, true, null);
        if (fields.isEmpty() && options.alone().matcher(line.plain()).matches()) {
            findings.accept(Finding.at(line.span(), "word", line.plain()));
        }
        fields.stream()
                .filter(f -> options.alone().matcher(f.value()).matches())
                .forEach(f -> findings.accept(Finding.at(f.valueSpan(), "word", f.value())));
    }

    private static void inComment(Html comment, Options options, Consumer<Finding> findings) {
        Matcher m = options.prose().matcher(comment.raw());
        if (comment.raw().length() <= Limits.INLINE_LENGTH
                && m.find()
                && !isMentioned(comment.raw(), m.start(), m.end())) {
            Span span =
                    new Span(comment.span().start() + m.start(), comment.span().start() + m.end());
            findings.accept(Finding.at(span, "word", m.group()));
        }
    }

    private static void inProse(Inline line, Options options, Consumer<Finding> findings) {
        if (line.raw().length() > Limits.INLINE_LENGTH) {
            return;
        }
        Matcher m = options.prose().matcher(line.raw());
        while (m.find()) {
            Span span = new Span(line.span().start() + m.start(), line.span().start() + m.end());
            boolean linked = line.links().stream().anyMatch(l -> l.span().contains(span));
            if (line.opaque().stream().noneMatch(span::overlaps)
                    && !linked
                    && !isMentioned(line.raw(), m.start(), m.end())) {
                findings.accept(Finding.at(span, "word", m.group()));
            }
        }
    }

    /** "TODO list", "from TODO to DONE" and a quoted "TODO" speak of the word; they are no notes. */
    private static boolean isMentioned(String text, int start, int end) {
        String next = text.substring(end, Math.min(text.length(), end + 20))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        String before = text.substring(Math.max(0, start - 10), start).toLowerCase(Locale.ROOT);
        boolean quoted = start > 0
                && end < text.length()
                && QUOTES.indexOf(text.charAt(start - 1)) >= 0
                && QUOTES.indexOf(text.charAt(end)) >= 0;
        return quoted
                || List.of("list", "app", "item", "comment").stream().anyMatch(next::startsWith)
                || before.endsWith("from ")
                || (before.endsWith("to ")
                        && text.substring(0, start).toLowerCase(Locale.ROOT).contains("from "));
    }

    private static void inYaml(Block block, Options options, Consumer<Finding> findings) {
        if (block instanceof CodeBlock code && Set.of("yaml", "yml").contains(code.language())) {
            for (CodeBlock.Line line : code.lines()) {
                Matcher m = options.value().matcher(line.text());
                if (m.matches()) {
                    int start = line.span().start() + m.start("word");
                    findings.accept(
                            Finding.at(new Span(start, start + m.group("word").length()), "word", m.group("word")));
                }
            }
        }
    }
}
