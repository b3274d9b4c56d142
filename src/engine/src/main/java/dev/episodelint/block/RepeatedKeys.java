package dev.episodelint.block;

import dev.episodelint.block.BlockNode.Scalar;
import dev.episodelint.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds repeated keys of a map. If the first key of the map is repeated, a second map begins there, which is one flaw.
 */
final class RepeatedKeys {
    private final SourceText source;
    private final Map<String, Integer> lines = new HashMap<>();
    private @Nullable String first;
    private boolean secondMap;

    RepeatedKeys(SourceText source) {
        this.source = source;
    }

    /** The merge key may be repeated, and so may dots that mark an omission. */
    void check(BlockNode key, List<BlockFlaw> flaws) {
        if (!(key instanceof Scalar scalar) || secondMap) {
            return;
        }
        String name = scalar.value();
        if (name.isEmpty() || name.equals("<<") || name.startsWith("...") || name.startsWith("…")) {
            return;
        }
        first = first == null ? name : first;
        Integer line = lines.putIfAbsent(name, source.lineAt(key.span().start()));
        if (line != null) {
            flaws.add(new BlockFlaw(new BlockFlaw.Type.DuplicateKey(name, line), key.span()));
            secondMap = name.equals(first);
        }
    }
}
