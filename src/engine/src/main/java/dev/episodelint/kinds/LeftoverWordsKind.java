package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.RunningText;
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

/** Words that authors leave where something is to come; in prose, and as whole values in YAML. */
final class LeftoverWordsKind implements RuleKind<Document, LeftoverWordsKind.Options> {

    /** @param prose words, as written, and phrases in any case @param value a whole value that is one of the words */
    record Options(Pattern prose, Pattern value) {}

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
        YamlValue.Fields keys = options.fields("words", "phrases");
        String words = quoted(keys.require("words"));
        String phrases = quoted(keys.require("phrases")).replace("...", "\\E[^.?!,;:]{1,30}\\Q");
        return new Options(
                Pattern.compile("(?<![\\p{L}\\p{N}_/-])(?:(?<word>" + words
                        + ")(?![\\p{L}\\p{N}_/-]|\\.\\p{L})|(?:(?<=^|[\\[(<{] ?|[.!?:] )(?i:" + phrases + ")))"),
                Pattern.compile("^\\s*(?:- +)?(?:[^:#]*:\\s+)?[\"'\\[]?(?<word>" + words + ")[\"'\\]]?\\s*(?:#.*)?$"));
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
        document.walk(Block.class).forEach(block -> inYaml(block, options, findings));
    }

    private static void inProse(Inline line, Options options, Consumer<Finding> findings) {
        if (line.raw().length() > Limits.INLINE_LENGTH) {
            return;
        }
        Matcher m = options.prose().matcher(line.raw());
        while (m.find()) {
            Span span = new Span(line.span().start() + m.start(), line.span().start() + m.end());
            if (line.opaque().stream().noneMatch(span::overlaps) && !namesAnother(line.raw(), m.end())) {
                findings.accept(Finding.at(span, "word", m.group()));
            }
        }
    }

    /** "TODO list" and "TODO app" are things, not notes. */
    private static boolean namesAnother(String text, int end) {
        String next = text.substring(end).stripLeading().toLowerCase(Locale.ROOT);
        return List.of("list", "app", "item", "comment").stream().anyMatch(next::startsWith);
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
