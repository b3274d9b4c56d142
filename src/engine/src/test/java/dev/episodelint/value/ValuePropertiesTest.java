package dev.episodelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.testing.Property;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValuePropertiesTest {
    private static final String ALPHABET =
            "0123456789 0123456789.,_+-<>~%$₹()[]{}=:/*|`'\"xKMBTpsmhdGabcdefgnoru\n\t\u00A0µ×–—≥घंटे\uD83D\uDE80\0";
    private static final List<String> WORDS = List.of(
            "5",
            "9's",
            "p99",
            "hours",
            "ms",
            "(",
            ")",
            "$",
            "₹",
            "crore",
            "million",
            "max",
            "about",
            "sub",
            "to",
            "-",
            "+",
            "per",
            "/",
            "day",
            "%",
            "x",
            "RPS",
            "GB",
            "2021",
            "March",
            "1,000",
            "10_000",
            "nodes",
            "=",
            "[a](b)",
            "https://a.b",
            ":",
            "or",
            "more",
            "daily",
            "<",
            "e5",
            ".",
            "min",
            " ",
            " ",
            " ",
            " ");

    @Test
    void aNumberReadsBackEqualFromSeveralSpellings() {
        Property.holds(3_000, trial -> {
            Random random = trial.random();
            long n = random.nextLong(2_000_000_000L);
            String grouped = String.format(Locale.ROOT, "%,d", n);
            Value plain = Values.read(Long.toString(n), 0);
            BigDecimal thousands = BigDecimal.valueOf(n, 3);

            assertThat(plain.quantity().orElseThrow().magnitude()).isEqualByComparingTo(BigDecimal.valueOf(n));
            for (String spelling : List.of(
                    grouped,
                    grouped.replace(',', '_'),
                    thousands.toPlainString() + "K",
                    thousands.movePointLeft(3) + "M",
                    thousands.movePointLeft(2) + " lakh",
                    thousands.movePointLeft(4) + " crore",
                    " **" + n + "** ",
                    n + " things")) {
                assertThat(Values.read(spelling, 0).sameAs(plain)).as(spelling).isTrue();
            }
        });
    }

    @Test
    void aQuantityWithAUnitReadsBackEqualFromSeveralSpellings() {
        Property.holds(3_000, trial -> {
            Random random = trial.random();
            long n = 1 + random.nextLong(1_000_000);
            long h = 1 + random.nextLong(99);
            long m = 1 + random.nextLong(59);
            same(
                    "$" + n + "K",
                    String.format(Locale.ROOT, "$%,d", n * 1000),
                    "USD " + n + "000",
                    n + " thousand dollars",
                    "$" + n + "k");
            same(
                    h + " hours " + m + " minutes",
                    h + "h" + m + "m",
                    (h * 60 + m) + " min",
                    h + "h + " + m + " min",
                    (h * 60 + m) + " minutes (" + h + " hours " + m + " minutes)");
            same(n + "%", n + " percent", BigDecimal.valueOf(n).setScale(3) + " %");
            same(n + " GB", n + "000MB", n + " gigabytes", n * 8 + " Gbit");
            same(n + "K RPS", n + "000 req/s", n + "K requests per second", n + "K requests/sec");
            same(n + "ms", n + "000us", n + " milliseconds", BigDecimal.valueOf(n, 3) + " s");
            same("> " + n + "x", ">" + n + "×", "over " + n + "x");
        });
    }

    private static void same(String first, String... others) {
        Value value = Values.read(first, 0);
        assertThat(value.quantity()).as(first).isPresent();
        for (String other : others) {
            assertThat(Values.read(other, 0).sameAs(value))
                    .as(first + " and " + other)
                    .isTrue();
        }
    }

    @Test
    void anyTextIsReadWithoutComplaintAndEverySpanIsThatOfItsSpelling() {
        Property.holds(60_000, trial -> {
            Random random = trial.random();
            String text = trial.made(random.nextBoolean() ? characters(random) : words(random));
            int offset = random.nextInt(100);
            isInPlace(text, offset, Values.read(text, offset));
            isInPlace(text, offset, Values.named("p99_latency_ms", text, offset));
            int end = 0;
            for (Value found : Values.find(text, offset)) {
                isInPlace(text, offset, found);
                assertThat(found.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(found.isText()).isFalse();
                end = found.span().end();
            }
            ValueType.infer(text).ifPresent(t -> t.in(text, offset));
            Values.named(text, "5", 0);
        });
    }

    private static void isInPlace(String text, int offset, Value value) {
        assertThat(text.substring(value.span().start() - offset, value.span().end() - offset))
                .isEqualTo(value.spelling());
        assertThat(value.isText() || !value.contradictory()).isTrue();
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
