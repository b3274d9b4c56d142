package dev.episodelint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageIndexTest {
    private static final String LONG =
            "Say in a few sentences what went wrong, who noticed it first, and how long it took until somebody looked.";

    private static Passage passage(String text, int line) {
        return new Passage(TextUnit.Kind.PARAGRAPH, text, Words.of(text), line, false, "");
    }

    private static final PassageIndex INDEX =
            new PassageIndex(List.of(passage(LONG, 3), passage("One sentence.", 7), passage("状態を書く", 9)));

    @Test
    void theSameWordsAreFoundWhateverTheirDress() {
        assertThat(INDEX.same(Words.of("**one**\n   _SENTENCE_")))
                .extracting(Passage::line)
                .containsExactly(7);
        assertThat(INDEX.same(Words.of("- 状態を書く"))).extracting(Passage::line).containsExactly(9);
    }

    @Test
    void aShortTextThatIsOnlySimilarIsNotFound() {
        assertThat(INDEX.same(Words.of("Two sentences."))).isEmpty();
        assertThat(INDEX.similar(Words.of("One long sentence."))).isEmpty();
    }

    @Test
    void aTextWithoutWordsIsNoPassage() {
        assertThat(new PassageIndex(List.of(passage("---", 1))).same(Words.of("***")))
                .isEmpty();
    }

    @Test
    void aLongPassageIsFoundWithAFewWordsChanged() {
        Words changed = Words.of(LONG.replace("few", "couple of").replace("noticed", "saw"));
        assertThat(INDEX.similar(changed))
                .hasValueSatisfying(m -> assertThat(m)
                        .extracting(f -> f.passage().line(), PassageIndex.Match::from, PassageIndex.Match::to)
                        .containsExactly(3, 0, changed.size()));
    }

    @Test
    void aLongPassageIsFoundInsideALongerText() {
        Words longer = Words.of("We were asked: " + LONG + " Nobody did, for eleven days, and so the disk was full.");
        assertThat(INDEX.similar(longer))
                .hasValueSatisfying(m -> assertThat(m)
                        .extracting(PassageIndex.Match::from, PassageIndex.Match::to)
                        .containsExactly(3, 3 + Words.of(LONG).size()));
    }

    @Test
    void anAnswerInSomeOfTheWordsOfAPassageIsNotFound() {
        assertThat(INDEX.similar(
                        Words.of("In a few sentences: the disk was full, Ada noticed it first on Monday, and it"
                                + " took until Friday that somebody looked at the graph of free space.")))
                .isEmpty();
    }

    @Test
    void aTextOfWhichAFifthWasChangedIsStillFoundAndOneOfWhichMoreWasIsNot() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 20 + random.nextInt(60); i++) {
                words.add("w" + i);
            }
            PassageIndex index = new PassageIndex(List.of(passage(String.join(" ", words), 1)));
            assertThat(index.similar(Words.of(String.join(" ", changed(words, 0.15, random)))))
                    .as("seed %d, 15 %% changed", seed)
                    .isPresent();
            assertThat(index.similar(Words.of(String.join(" ", changed(words, 0.4, random)))))
                    .as("seed %d, 40 %% changed", seed)
                    .isEmpty();
        }
    }

    /** Changes words side by side, so that long runs stay. */
    private static List<String> changed(List<String> words, double share, Random random) {
        List<String> changed = new ArrayList<>(words);
        int count = (int) Math.ceil(words.size() * share);
        int from = random.nextInt(words.size() - count);
        for (int i = from; i < from + count; i++) {
            changed.set(i, "other" + i);
        }
        return changed;
    }
}
