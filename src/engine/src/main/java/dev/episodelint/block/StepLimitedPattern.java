package dev.episodelint.block;

import com.networknt.schema.regex.RegularExpression;
import dev.episodelint.text.Limits;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a schema whose search stops after a number of steps, since patterns and values may be
 * hostile.
 */
final class StepLimitedPattern implements RegularExpression {

    private final Pattern pattern;

    StepLimitedPattern(String regex) {
        if (regex.length() > Limits.PATTERN_LENGTH) {
            throw new PatternSyntaxException("longer than " + Limits.PATTERN_LENGTH + " characters", "", -1);
        }
        this.pattern = Pattern.compile(regex);
    }

    /** A search that was stopped counts as a match, so that there is no finding about an unchecked value. */
    @Override
    public boolean matches(String value) {
        try {
            return pattern.matcher(new Counted(value, new int[1])).find();
        } catch (TooManySteps | StackOverflowError e) {
            return true;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    /** Counts accesses to characters. */
    private record Counted(CharSequence text, int[] steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > Limits.PATTERN_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
