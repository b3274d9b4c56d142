package dev.episodelint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"**Dauer:**15", "**Dauer：**15", "*Dauer:*15"})
    void aLabelIsOneWhereMarkdownReadsNoEmphasis(String text) {
        Section root = MarkdownParser.parse(SourceText.of(text)).root();
        List<Field> fields = FieldReader.read(root.blocks());

        assertThat(root.walk(Inline.class).flatMap(l -> l.emphases().stream())).isEmpty();
        assertThat(fields).extracting(Field::label).containsExactly("Dauer");
        assertThat(fields).extracting(Field::value).containsExactly("15");
    }
}
