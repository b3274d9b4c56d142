package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Table;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.text.Span;
import dev.episodelint.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Prose, lists and tables that stand in the document twice, word for word; a run of them is one finding. */
final class RepeatedContentKind implements RuleKind<Document, RepeatedContentKind.Options> {

    /** @param minimum how many characters a run must have to count */
    record Options(int minimum) {}

    @Override
    public String name() {
        return "repeated-content";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Options options(YamlValue options) {
        return new Options(options.fields("minimum").require("minimum").number());
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("line", "lines");
    }

    @Override
    public void check(Document document, Options options, Document same, Consumer<Finding> findings) {
        List<Block> blocks = document.root()
                .descendants()
                .flatMap(s -> s.blocks().stream())
                .filter(RepeatedContentKind::isProse)
                .toList();
        Map<String, Integer> first = new HashMap<>();
        int i = 0;
        while (i < blocks.size()) {
            Integer before = first.putIfAbsent(text(blocks.get(i), document), i);
            int end = i + 1;
            if (before != null) {
                int at = before;
                while (end < blocks.size()
                        && at + (end - i) < i
                        && text(blocks.get(end), document).equals(text(blocks.get(at + end - i), document))) {
                    end++;
                }
                Span run = blocks.get(i).span().union(blocks.get(end - 1).span());
                boolean enough = text(blocks, i, end, document) >= options.minimum();
                if (enough && !isTwin(blocks.get(i), blocks.get(at), document)) {
                    findings.accept(finding(run, blocks.get(at).span(), document));
                }
            }
            i = end;
        }
    }

    /** Whether both begin sections with one title: then the section stands twice, which is another rule's matter. */
    private static boolean isTwin(Block block, Block before, Document document) {
        String title = titleAbove(block, document);
        return !title.isEmpty() && title.equals(titleAbove(before, document));
    }

    private static String titleAbove(Block block, Document document) {
        return document.root()
                .descendants()
                .filter(s -> !s.blocks().isEmpty() && s.blocks().get(0) == block)
                .map(s -> s.heading() == null ? "" : s.heading().text().plain())
                .findFirst()
                .orElse("");
    }

    private static int text(List<Block> blocks, int from, int to, Document document) {
        return blocks.subList(from, to).stream()
                .mapToInt(b -> text(b, document).length())
                .sum();
    }

    private static Finding finding(Span run, Span before, Document document) {
        int lines = document.source().lineAt(run.end()) - document.source().lineAt(run.start()) + 1;
        return new Finding(
                run,
                Map.of(
                        "line",
                        String.valueOf(document.source().lineAt(before.start())),
                        "lines",
                        String.valueOf(lines)),
                List.of());
    }

    private static boolean isProse(Block block) {
        return block instanceof Paragraph || block instanceof ItemList || block instanceof Table;
    }

    private static String text(Block block, Document document) {
        return document.source().slice(block.span()).replaceAll("\\s+", " ").strip();
    }
}
