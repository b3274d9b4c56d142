package dev.episodelint.code;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.episodelint.testing.Property;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidCheckTest {

    private static List<String> flaws(String text) {
        return MermaidCheck.flaws(text).stream()
                .map(f -> f.start() + " " + f.words())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "graph TD;\n A-->B;\n B-->C[\"a;b\"];\n",
                "flowchart LR\n A[\"Text (x)\"] -- \"yes, (really)\" --> B\n B-->C & D --> E\n A e1@--> G\n",
                "flowchart LR\n A@{ shape: rect, label: \"hey (x)\" } --> B:::cls\n x o--o y\n N>flag] --> O[/a/]\n",
                "flowchart TB\n A -->\n  B -->\n  C\n A[\"two\n lines\"] --> D\n",
                "flowchart TB\n A --> B\n   --> C\n",
                "---\ntitle: A\n---\n%%{init: {}}%%\nsequenceDiagram\n A->>+B: (hi\n par x\n A-)B: y\n and z\n end\n",
                "stateDiagram-v2\n [*] --> A\n state A {\n [*] --> b\n }\n A --> [*]\n",
                "classDiagram\n class A~T~ {\n +f() Map~K, V~\n }\n A <|-- B\n",
                "erDiagram\n A ||--o{ B : has\n",
                "pie title Pets\n \"Dogs\" : 3\n"
            })
    void validDiagramsHaveNoFlaw(String text) {
        assertThat(flaws(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "grpah TD|A-->B ~ 0 Unknown diagram type `grpah`",
                "graph TD ~ 0 Empty diagram",
                "graph TD|A[x --> B ~ 10 Unclosed `[`",
                "graph TD|A --> B]|B --> C ~ 16 Unexpected `]`",
                "graph TD|A[a (b)] --> B ~ 13 Unexpected `(` in a label without quotes",
                "graph TD|A -->|end ~ 15 Unexpected `end`",
                "graph TD|--> B ~ 9 Edge without a beginning",
                "graph TD|A --> ~ 11 Edge without an end",
                "graph TD|A Here --> B ~ 11 Unexpected `Here`, expected an edge",
                "graph TD|subgraph \"x ~ 18 Unclosed `\"`",
                "sequenceDiagram|loop x|A->>B: y ~ 16 `loop` without an `end`"
            })
    void whatIsBrokenIsFoundAtItsPlace(String text, String flaw) {
        assertThat(flaws(text.strip().replace('|', '\n'))).contains(flaw.strip());
    }

    @Test
    void anyTextIsReadToItsEnd() {
        String pieces = "AB[](){}>-=.|\"&;:%~ox\n <@/\\";
        for (String type : List.of("graph TD\n", "sequenceDiagram\n", "stateDiagram\n", "classDiagram\n", "")) {
            Property.holds(4000, trial -> {
                Random random = trial.random();
                StringBuilder text = new StringBuilder(type);
                for (int k = random.nextInt(40); k > 0; k--) {
                    text.append(pieces.charAt(random.nextInt(pieces.length())));
                }
                assertThat(MermaidCheck.flaws(trial.made(text.toString())))
                        .allMatch(f -> f.start() >= 0 && f.start() <= f.end() && f.end() <= text.length());
            });
        }
    }

    @Test
    void aLongTextDoesNotHang() {
        for (String piece : List.of("A[", "A-->", "\"\n", "A -- \n", "[(\n", "subgraph a\n", " ", "x@", "A: ", "A |")) {
            for (String type : List.of("graph TD\n", "sequenceDiagram\n", "stateDiagram\n")) {
                String text = type + piece.repeat(200_000 / piece.length());
                assertTimeout(ofSeconds(60), () -> MermaidCheck.flaws(text), type + piece);
            }
        }
    }
}
