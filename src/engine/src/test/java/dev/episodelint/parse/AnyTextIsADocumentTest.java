package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.testing.Property;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the text, there is a document in which every place is true. */
class AnyTextIsADocumentTest {
    private static final int TEXTS = 4_000;

    @Test
    void everyNastyTextIsASoundDocument() {
        Property.holds(TEXTS, trial -> {
            String text = trial.made(RandomMarkdown.text(trial.random()));
            DocumentInvariants.check(MarkdownParser.parse(SourceText.of(text)));
        });
    }

    @Test
    void everyNastyTextCutAnywhereIsASoundDocument() {
        Property.holds(TEXTS / 4, trial -> {
            SourceText source = SourceText.of(trial.made(RandomMarkdown.text(trial.random())));
            List<Integer> cuts = IntStream.range(0, trial.random().nextInt(4))
                    .mapToObj(n -> source.lineStart(1 + trial.random().nextInt(source.lineCount())))
                    .toList();
            trial.made("cut at " + cuts);
            DocumentInvariants.check(MarkdownParser.parse(source, cuts));
        });
    }

    @Test
    void everyNastyTextCanBeRepaired() {
        Property.holds(TEXTS / 4, trial -> {
            SourceText source = SourceText.of(trial.made(RandomMarkdown.text(trial.random())));
            Document first = MarkdownParser.parse(source);
            DocumentInvariants.check(FenceRepair.repair(source, first).document());
        });
    }

    @Test
    void noWordIsLost() {
        Property.holds(TEXTS / 2, trial -> {
            String text = trial.made(RandomMarkdown.text(trial.random()));
            // Link definitions are meant to disappear.
            if (!text.contains("]:")) {
                assertThat(LostWords.words(MarkdownParser.parse(SourceText.of(text)), "word"))
                        .isEmpty();
            }
        });
    }
}
