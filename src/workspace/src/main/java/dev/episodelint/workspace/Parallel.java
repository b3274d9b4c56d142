package dev.episodelint.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same for every item, several at a time; results come in the order of the items. */
final class Parallel {
    private Parallel() {}

    static <A, B> List<B> map(List<A> items, int threads, Function<A, B> work) {
        int used = Math.min(threads, items.size());
        if (used <= 1) {
            return items.stream().map(work).toList();
        }
        ExecutorService executor = Executors.newFixedThreadPool(used);
        try {
            List<Callable<B>> tasks = new ArrayList<>();
            items.forEach(item -> tasks.add(() -> work.apply(item)));
            List<B> results = new ArrayList<>();
            for (Future<B> future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
