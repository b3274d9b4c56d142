package dev.episodelint.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.parse.FenceRepair;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.testing.Needs;
import dev.episodelint.text.Decoder;
import dev.episodelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fences of real episodes. Every flaw counted here was read by a person and is one. */
class CorpusBlocksTest {
    /** The folders whose flaws a person has read. */
    private static final List<String> READ =
            List.of("awkward", "other-templates", "pattern-library", "pattern-mastery");

    @Test
    void everyFlawOfARealBlockIsATrueOne() throws IOException {
        Path corpus = Needs.corpus();
        Map<String, Integer> counts = new TreeMap<>();
        for (String folder : READ) {
            try (Stream<Path> files = Files.walk(corpus.resolve(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                    count(Decoder.decode(Files.readAllBytes(file)).text(), counts);
                }
            }
        }
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("yaml", 54, "json", 12, "BrokenYaml", 18, "BrokenJson", 10, "DuplicateKey", 2));
    }

    private static void count(SourceText source, Map<String, Integer> counts) {
        Document document =
                FenceRepair.repair(source, MarkdownParser.parse(source)).document();
        List<Block> blocks = document.walk(Block.class).toList();
        for (Block block : blocks) {
            if (block instanceof CodeBlock code && List.of("yaml", "json").contains(code.language())) {
                counts.merge(code.language(), 1, Integer::sum);
            }
        }
        Blocks.flaws(document, blocks, Placeholder::spans)
                .forEach(f -> counts.merge(f.type().getClass().getSimpleName(), 1, Integer::sum));
    }
}
