package dev.episodelint.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/** Text of lists that each have some room, and say how much they leave out. */
final class CappedText {
    private final StringBuilder text = new StringBuilder();

    CappedText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /**
     * As many lines as there is room for.
     *
     * @param room in bytes
     * @param more what is said of so many that are left out
     */
    void lines(List<String> lines, int room, IntFunction<String> more) {
        int left = room;
        for (int i = 0; i < lines.size(); i++) {
            left -= lines.get(i).getBytes(StandardCharsets.UTF_8).length + 1;
            if (left < 0) {
                line(more.apply(lines.size() - i));
                return;
            }
            line(lines.get(i));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
