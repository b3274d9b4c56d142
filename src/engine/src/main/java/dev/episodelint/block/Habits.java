package dev.episodelint.block;

import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One cause, one finding: what is wrong in the same way in many blocks of a document is a habit, and named once. */
final class Habits {
    /** So often it may happen before it is a habit. */
    private static final int SLIPS = 3;

    private static final int LINES_SHOWN = 5;

    private Habits() {}

    static List<BlockFlaw> collapse(List<BlockFlaw> flaws, SourceText source) {
        Map<String, List<BlockFlaw>> alike = flaws.stream()
                .collect(Collectors.groupingBy(
                        f -> f.type() + f.arguments().getOrDefault("problem", f.toString()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<BlockFlaw> kept = new ArrayList<>();
        for (List<BlockFlaw> group : alike.values()) {
            if (group.size() > SLIPS) {
                kept.add(habit(group, source));
            } else {
                kept.addAll(group);
            }
        }
        return kept;
    }

    private static BlockFlaw habit(List<BlockFlaw> group, SourceText source) {
        BlockFlaw first = group.get(0);
        List<BlockFlaw> others = group.subList(1, group.size());
        String lines = others.stream()
                .limit(LINES_SHOWN)
                .map(f -> String.valueOf(source.lineAt(f.span().start())))
                .collect(Collectors.joining(", "));
        Map<String, String> arguments = new HashMap<>(first.arguments());
        arguments.merge(
                "problem",
                "; so in " + others.size() + " more blocks, on lines " + lines
                        + (others.size() > LINES_SHOWN ? ", ..." : ""),
                String::concat);
        return new BlockFlaw(first.type(), first.span(), arguments);
    }
}
