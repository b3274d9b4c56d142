package dev.episodelint.testing;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Something that holds for whatever is made at random: many trials, each from a seed of its own. */
public final class Property {

    /** What a trial does; it fails by throwing. */
    @FunctionalInterface
    public interface Check {
        void run(Trial trial) throws Exception;
    }

    /** The randomness of one trial, and what was made of it. */
    public static final class Trial {
        private final Random random;
        private final StringBuilder made = new StringBuilder();

        private Trial(int seed) {
            // Neighbouring seeds begin with nearly the same numbers.
            random = new Random(seed * 0x9E3779B97F4A7C15L);
        }

        public Random random() {
            return random;
        }

        /** Remembers a text, so that a failure can show it. */
        public String made(String text) {
            made.append('\n').append(quoted(text));
            return text;
        }

        /** Remembers bytes as the text that they are in UTF-8. */
        public byte[] made(byte[] bytes) {
            made(new String(bytes, StandardCharsets.UTF_8));
            return bytes;
        }
    }

    private Property() {}

    /** Tries all seeds from 0 on; the first that fails is named, with what was made of it. */
    public static void holds(int trials, Check check) {
        for (int seed = 0; seed < trials; seed++) {
            holdsFor(seed, check);
        }
    }

    /** Tries one seed: for a look at a failure. */
    public static void holdsFor(int seed, Check check) {
        Trial trial = new Trial(seed);
        try {
            check.run(trial);
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError("Seed " + seed + " made" + trial.made + "\n" + e, e);
        }
    }

    /** As a Java literal of printable ASCII. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '"', '\\' -> quoted.append('\\').append(c);
                default -> quoted.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : "\\u%04X".formatted((int) c));
            }
        }
        return quoted.append('"').toString();
    }
}
