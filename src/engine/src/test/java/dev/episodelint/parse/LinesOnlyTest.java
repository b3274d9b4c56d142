package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.Document;
import dev.episodelint.document.LimitHit;
import dev.episodelint.text.SourceText;
import org.junit.jupiter.api.Test;

class LinesOnlyTest {

    @Test
    void everyLineWithTextIsAParagraph() {
        Document document = LinesOnly.read(SourceText.of("# A\n\n  b *c*\r\n"));

        assertThat(TreeOutline.of(document)).containsExactly("p # A", "p b *c*");
        assertThat(document.limitHits()).extracting(LimitHit::what).containsExactly("internal");
    }
}
