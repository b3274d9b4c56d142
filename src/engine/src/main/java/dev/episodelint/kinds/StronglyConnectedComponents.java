package dev.episodelint.kinds;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm with a stack of its own, as a series may be long:
 * nodes from which each other is reached have the same number.
 */
final class StronglyConnectedComponents {
    private static final int NEW = -1;

    private final List<int[]> edges;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final int[] component;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int visited;
    private int count;

    private StronglyConnectedComponents(List<int[]> edges) {
        this.edges = edges;
        index = new int[edges.size()];
        low = new int[edges.size()];
        next = new int[edges.size()];
        component = new int[edges.size()];
        Arrays.fill(index, NEW);
        Arrays.fill(component, NEW);
    }

    /** @param edges for each node those it leads to */
    static int[] of(List<int[]> edges) {
        StronglyConnectedComponents components = new StronglyConnectedComponents(edges);
        for (int node = 0; node < edges.size(); node++) {
            if (components.index[node] == NEW) {
                components.walk(node);
            }
        }
        return components.component;
    }

    private void walk(int start) {
        Deque<Integer> way = new ArrayDeque<>();
        enter(start, way);
        while (!way.isEmpty()) {
            int node = way.peek();
            if (next[node] < edges.get(node).length) {
                int to = edges.get(node)[next[node]++];
                if (index[to] == NEW) {
                    enter(to, way);
                } else if (component[to] == NEW) {
                    low[node] = Math.min(low[node], index[to]);
                }
            } else {
                way.pop();
                if (!way.isEmpty()) {
                    low[way.peek()] = Math.min(low[way.peek()], low[node]);
                }
                if (low[node] == index[node]) {
                    close(node);
                }
            }
        }
    }

    private void enter(int node, Deque<Integer> way) {
        index[node] = visited;
        low[node] = visited++;
        open.push(node);
        way.push(node);
    }

    private void close(int root) {
        int node;
        do {
            node = open.pop();
            component[node] = count;
        } while (node != root);
        count++;
    }
}
