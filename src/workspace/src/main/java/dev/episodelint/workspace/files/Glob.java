package dev.episodelint.workspace.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern for paths with {@code /}: {@code **} stands for any number of whole folders, {@code *} for anything but
 * {@code /}, {@code ?} for one character but {@code /}, and {@code {a,b}} for either.
 *
 * <p>Our own, because the JDK's takes exponential time for some patterns. A pattern becomes a list of states, and a
 * path is read once while all states it may be in are followed together: time is length of the path times length of
 * the pattern, whatever both are.
 */
public final class Glob {

    private final String pattern;
    private final List<State> states;
    private final int weight;

    private Glob(String pattern, List<State> states, int weight) {
        this.pattern = pattern;
        this.states = states;
        this.weight = weight;
    }

    /** What a state of the pattern takes from the path. */
    enum Takes {
        /** The state's own character. */
        ITSELF,
        /** Any character but a slash. */
        IN_FOLDER,
        /** Any character. */
        ANYTHING,
        /** Nothing: it only leads to other states. */
        NOTHING,
        /** Nothing: the pattern ends here. */
        END
    }

    /** A state, and the states that come after it. */
    record State(Takes takes, int character, List<Integer> next) {

        State(Takes takes, int character) {
            this(takes, character, new ArrayList<>());
        }

        boolean takes(int codePoint) {
            return switch (takes) {
                case ITSELF -> codePoint == character;
                case IN_FOLDER -> codePoint != '/';
                case ANYTHING -> true;
                case NOTHING, END -> false;
            };
        }
    }

    /** Reads a pattern; throws {@link IllegalArgumentException} that says what it cannot take. */
    public static Glob of(String pattern) {
        GlobReader reader = new GlobReader(pattern);
        return new Glob(pattern, reader.read(), reader.weight());
    }

    String pattern() {
        return pattern;
    }

    /** How narrow the pattern is: the number of characters it fixes. */
    int weight() {
        return weight;
    }

    /** Whether a part of the pattern between slashes is exactly this name, so that its author means that folder. */
    boolean spells(String name) {
        return List.of(pattern.split("/", -1)).contains(name);
    }

    public boolean matches(String path) {
        BitSet current = new BitSet(states.size());
        enter(0, current);
        int codePoint;
        for (int i = 0; i < path.length() && !current.isEmpty(); i += Character.charCount(codePoint)) {
            codePoint = path.codePointAt(i);
            BitSet following = new BitSet(states.size());
            for (int s = current.nextSetBit(0); s >= 0; s = current.nextSetBit(s + 1)) {
                if (states.get(s).takes(codePoint)) {
                    states.get(s).next().forEach(n -> enter(n, following));
                }
            }
            current = following;
        }
        return current.stream().anyMatch(s -> states.get(s).takes() == Takes.END);
    }

    /** Adds a state and all it leads to without taking a character. */
    private void enter(int state, BitSet into) {
        List<Integer> open = new ArrayList<>(List.of(state));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (!into.get(next)) {
                into.set(next);
                if (states.get(next).takes() == Takes.NOTHING) {
                    open.addAll(states.get(next).next());
                }
            }
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
