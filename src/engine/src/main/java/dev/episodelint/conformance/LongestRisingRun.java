package dev.episodelint.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The longest run of items that rises, by any measure, in n log n steps. */
final class LongestRisingRun {
    private LongestRisingRun() {}

    static <T> List<T> longest(List<T> items, ToIntFunction<T> measure) {
        List<Integer> tails = new ArrayList<>();
        int[] previous = new int[items.size()];
        Arrays.fill(previous, -1);
        for (int i = 0; i < items.size(); i++) {
            int value = measure.applyAsInt(items.get(i));
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (measure.applyAsInt(items.get(tails.get(middle))) < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low > 0) {
                previous[i] = tails.get(low - 1);
            }
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        LinkedList<T> run = new LinkedList<>();
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = previous[i]) {
            run.addFirst(items.get(i));
        }
        return List.copyOf(run);
    }
}
