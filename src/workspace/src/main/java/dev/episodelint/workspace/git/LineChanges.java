package dev.episodelint.workspace.git;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which lines of a text an older one does not have at their place, by the shortest way from one to the other. */
public final class LineChanges {
    /** Texts that differ in more lines than this are told apart by their beginning and end only. */
    private static final int MOST = 1000;

    private LineChanges() {}

    /** Lines from 1. */
    public static BitSet of(List<String> old, List<String> now) {
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        BitSet changed = new BitSet();
        changed.set(head + 1, now.size() - tail + 1);
        kept(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), changed, head + 1);
        return changed;
    }

    /** The greedy algorithm of Myers: clears the lines that a shortest way keeps. */
    private static void kept(List<String> old, List<String> now, BitSet changed, int first) {
        int most = Math.min(MOST, old.size() + now.size());
        int[] furthest = new int[2 * most + 2];
        List<int[]> trace = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = down(furthest, most, k, d) ? at(furthest, most, k + 1) : at(furthest, most, k - 1) + 1;
                while (x < old.size() && x - k < now.size() && old.get(x).equals(now.get(x - k))) {
                    x++;
                }
                furthest[index(most, k)] = x;
                if (x >= old.size() && x - k >= now.size()) {
                    trace.add(furthest.clone());
                    back(trace, most, old.size(), now.size(), changed, first);
                    return;
                }
            }
            trace.add(furthest.clone());
        }
    }

    private static void back(List<int[]> trace, int most, int oldSize, int nowSize, BitSet changed, int first) {
        int x = oldSize;
        int y = nowSize;
        for (int d = trace.size() - 1; d >= 0 && (x > 0 || y > 0); d--) {
            int k = x - y;
            int beforeX = 0;
            int beforeY = 0;
            if (d > 0) {
                int[] before = trace.get(d - 1);
                int beforeK = down(before, most, k, d) ? k + 1 : k - 1;
                beforeX = at(before, most, beforeK);
                beforeY = beforeX - beforeK;
            }
            while (x > beforeX && y > beforeY) {
                x--;
                y--;
                changed.clear(first + y);
            }
            x = beforeX;
            y = beforeY;
        }
    }

    private static boolean down(int[] furthest, int most, int k, int d) {
        return k == -d || (k != d && at(furthest, most, k - 1) < at(furthest, most, k + 1));
    }

    private static int at(int[] furthest, int most, int k) {
        return furthest[index(most, k)];
    }

    private static int index(int most, int k) {
        return Math.floorMod(k, 2 * most + 2);
    }
}
