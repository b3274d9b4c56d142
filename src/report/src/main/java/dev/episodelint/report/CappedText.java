package dev.episodelint.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/** Text with lists that have a size limit each and say how much they leave out. */
final class CappedText {
    private final StringBuilder text = new StringBuilder();

    CappedText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /**
     * Appends as many lines as the limit allows.
     *
     * @param room the limit in bytes
     * @param more the line for a number of omitted lines
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
