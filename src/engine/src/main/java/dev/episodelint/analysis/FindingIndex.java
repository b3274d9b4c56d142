package dev.episodelint.analysis;

import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** An index of findings by place, so that those in a span are found without a search through all. */
final class FindingIndex {
    private final List<Judged> sorted;
    /** How far each of them, or one before it, reaches. */
    private final int[] reaches;

    FindingIndex(List<Judged> findings) {
        sorted = findings.stream()
                .sorted(Comparator.comparingInt(j -> j.span().start()))
                .toList();
        reaches = new int[sorted.size()];
        int reach = 0;
        for (int i = 0; i < reaches.length; i++) {
            reach = Math.max(reach, sorted.get(i).span().end());
            reaches[i] = reach;
        }
    }

    /** In the order of the text; goes back from the end of the span for as long as anything reaches into it. */
    List<Judged> in(Span span) {
        List<Judged> found = new ArrayList<>();
        for (int i = startingBefore(span.end()) - 1; i >= 0 && reaches[i] >= span.start(); i--) {
            if (touches(sorted.get(i).span(), span)) {
                found.add(sorted.get(i));
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** How many start before an offset. */
    private int startingBefore(int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** An empty finding touches the span it starts. */
    private static boolean touches(Span finding, Span span) {
        return span.start() < finding.end() || span.start() == finding.start();
    }
}
