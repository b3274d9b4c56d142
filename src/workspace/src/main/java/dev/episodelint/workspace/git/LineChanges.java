package dev.episodelint.workspace.git;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
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
        try {
            List<Change> changes = new MyersDiff<String>()
                    .computeDiff(
                            old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), new Patience());
            for (Change change : changes) {
                changed.set(head + change.startRevised + 1, head + change.endRevised + 1);
            }
        } catch (TooDifferent e) {
            changed.set(head + 1, now.size() - tail + 1);
        }
        return changed;
    }

    /** Ends a comparison that would take too long. */
    private static final class Patience implements DiffAlgorithmListener {
        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {
            if (value > MOST) {
                throw new TooDifferent();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TooDifferent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
