package dev.episodelint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans of any content, nasty texts included. */
public final class GeneratedPlans {
    private static final List<String> PIECES = List.of(
            "p99 latency",
            "2_847",
            "0.003",
            "99.997%",
            "$43B (Black Friday hour 1)",
            "a: b",
            "# c",
            " #d",
            "- e",
            "\"",
            "'",
            "\\",
            "[x]",
            "{y}",
            "&z",
            "*w",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`code`",
            "~",
            "null",
            "yes",
            "2026-01-31",
            "é",
            "संख्या",
            "→",
            "✅",
            "\uD83D\uDCB0",
            "\n",
            "\t",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u0007",
            "  ",
            ":",
            "?",
            ",",
            "=",
            "<<",
            "0x1F");

    private final Random random;

    private GeneratedPlans(Random random) {
        this.random = random;
    }

    public static Plan of(int seed) {
        return new GeneratedPlans(new Random(seed)).plan();
    }

    private Plan plan() {
        return new Plan(
                random.nextBoolean() ? text() : "",
                some(this::text),
                phases(),
                elements(),
                numbered(i -> new SuccessMetric(i + text(), random.nextInt(400) / 4.0 - 50, null, null)),
                random.nextBoolean() ? text() : null,
                some(this::text),
                numbered(this::episode));
    }

    private List<Plan.Phase> phases() {
        return numbered(i -> new Plan.Phase(
                i + 1,
                random.nextBoolean() ? text() : "",
                some(this::text),
                some(() -> one(PlannedItem.Kind.values()))));
    }

    private InteractiveElements elements() {
        return random.nextInt(3) == 0
                ? InteractiveElements.NONE
                : new InteractiveElements(
                        text(),
                        some(this::text),
                        random.nextInt(3),
                        some(() -> new InteractiveElements.Element(
                                text(), random.nextBoolean() ? text() : "", random.nextInt(9))),
                        some(this::text),
                        random.nextBoolean() ? new InteractiveElements.Example(text(), sample()) : null);
    }

    private Plan.Episode episode(int i) {
        return new Plan.Episode(
                i + (random.nextBoolean() ? "" : ".5"),
                random.nextBoolean() ? text() : null,
                random.nextBoolean() ? text() : "",
                some(this::text),
                some(this::text),
                some(() -> PlanEntry.of(PlannedItem.Kind.CLAIM, text(), random.nextInt(9))),
                some(() -> new Plan.Group(text(), random.nextInt(3), some(this::ask), some(this::text))),
                random.nextInt(9));
    }

    private PlanEntry ask() {
        int line = random.nextInt(9);
        if (random.nextBoolean()) {
            String of = random.nextBoolean() ? "" : text();
            return PlanEntry.metric(
                    of, text(), random.nextInt(4) == 0 ? null : value(), random.nextBoolean() ? value() : null, line);
        }
        PlannedItem.Kind kind = one(PlanReader.KEYS.keySet().stream().sorted().toArray(PlannedItem.Kind[]::new));
        return new PlanEntry(
                kind,
                "",
                text(),
                null,
                random.nextBoolean() ? sample() : null,
                random.nextBoolean() ? value() : null,
                line);
    }

    private PlanEntry.Sample sample() {
        List<String> lines = new ArrayList<>(some(this::value));
        lines.add(text());
        return new PlanEntry.Sample(random.nextBoolean() ? "" : "python", String.join("\n", lines));
    }

    /** May be blank, but not empty: a key without a value is one without. */
    private String value() {
        return random.nextInt(5) == 0 ? " " : text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().isBlank() ? "x" + text : text.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }

    private <T> List<T> numbered(IntFunction<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(value).toList();
    }
}
