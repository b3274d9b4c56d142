package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.episodelint.document.Document;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnyTextIsADocumentTest {
    private static final int TEXTS = 4_000;

    @Test
    void everyNastyTextIsASoundDocument() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < TEXTS; i++) {
            String text = RandomMarkdown.text(random);
            assertThatCode(() -> DocumentInvariants.check(MarkdownParser.parse(SourceText.of(text))))
                    .as("text %s", quoted(text))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyNastyTextCutAnywhereIsASoundDocument() {
        Random random = new Random(20_260_102);
        for (int i = 0; i < TEXTS / 4; i++) {
            SourceText source = SourceText.of(RandomMarkdown.text(random));
            List<Integer> cuts = IntStream.range(0, random.nextInt(4))
                    .mapToObj(n -> source.lineStart(1 + random.nextInt(source.lineCount())))
                    .toList();
            assertThatCode(() -> DocumentInvariants.check(MarkdownParser.parse(source, cuts)))
                    .as("text %s cut at %s", quoted(source.text()), cuts)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyNastyTextCanBeRepaired() {
        Random random = new Random(20_260_103);
        for (int i = 0; i < TEXTS / 4; i++) {
            SourceText source = SourceText.of(RandomMarkdown.text(random));
            Document first = MarkdownParser.parse(source);
            assertThatCode(() -> DocumentInvariants.check(
                            FenceRepair.repair(source, first).document()))
                    .as("text %s", quoted(source.text()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noWordIsLost() {
        Random random = new Random(20_260_104);
        for (int i = 0; i < TEXTS / 2; i++) {
            String text = RandomMarkdown.text(random);
            // Link definitions are meant to disappear.
            if (!text.contains("]:")) {
                assertThat(LostWords.words(MarkdownParser.parse(SourceText.of(text)), "word"))
                        .as("text %s", quoted(text))
                        .isEmpty();
            }
        }
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                        .replace("\0", "\\0")
                        .replace("\"", "\\\"")
                + '"';
    }
}
