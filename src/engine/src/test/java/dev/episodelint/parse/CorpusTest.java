package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodelint.document.Document;
import dev.episodelint.parse.BrokenFence.Kind;
import dev.episodelint.testing.Needs;
import dev.episodelint.text.Decoded;
import dev.episodelint.text.Decoder;
import dev.episodelint.text.Mojibake;
import dev.episodelint.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real episodes, which lie beside the project and not in it. */
class CorpusTest {
    private static Path corpus;

    @BeforeAll
    static void corpusIsThere() {
        corpus = Needs.corpus();
    }

    @Test
    void everyRealFileIsASoundDocument() {
        assertThat(files()).isNotEmpty().allSatisfy(file -> {
            Document document = MarkdownParser.parse(read(file).text());
            DocumentInvariants.check(document);
            assertThat(document.limitHits()).isEmpty();
        });
    }

    @Test
    void realFilesAreReadableAndNotGarbled() {
        assertThat(files()).allSatisfy(file -> {
            Decoded decoded = read(file);
            assertThat(decoded.readable()).isTrue();
            assertThat(decoded.flaws()).isEmpty();
            assertThat(Mojibake.find(decoded.text().text())).isEmpty();
        });
    }

    @Test
    void theOneBrokenFenceIsCutWhereTheHiddenSectionBegins() {
        SourceText source = read(corpus.resolve("awkward/unclosed-fence-hides-crossrefs.md"))
                .text();
        Document first = MarkdownParser.parse(source);

        FenceRepair.Repaired repaired = FenceRepair.repair(source, first);

        assertThat(repaired.broken())
                .extracting(BrokenFence::kind, fence -> source.line(source.lineAt(fence.cut())))
                .containsExactly(tuple(Kind.UNCLOSED, "## Site Content Integration"));
        assertThat(repaired.document().root().descendants())
                .hasSizeGreaterThan((int) first.root().descendants().count());
    }

    @Test
    void theOtherFilesHaveNoBrokenFence() {
        assertThat(files().filter(file -> !file.endsWith("unclosed-fence-hides-crossrefs.md")))
                .allSatisfy(file -> {
                    SourceText source = read(file).text();
                    assertThat(FenceRepair.repair(source, MarkdownParser.parse(source))
                                    .broken())
                            .isEmpty();
                });
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(corpus)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decoded read(Path file) {
        try {
            return Decoder.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
