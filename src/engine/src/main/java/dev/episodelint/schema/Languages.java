package dev.episodelint.schema;

import java.util.Locale;
import java.util.Map;

/** Names that mean the same language in a fence's info string. */
final class Languages {
    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("js", "javascript"),
            Map.entry("jsx", "javascript"),
            Map.entry("ts", "typescript"),
            Map.entry("py", "python"),
            Map.entry("python3", "python"),
            Map.entry("yml", "yaml"),
            Map.entry("sh", "bash"),
            Map.entry("shell", "bash"),
            Map.entry("golang", "go"),
            Map.entry("c++", "cpp"),
            Map.entry("latex", "math"),
            Map.entry("tex", "math"),
            Map.entry("rs", "rust"),
            Map.entry("kt", "kotlin"),
            Map.entry("cs", "csharp"));

    private Languages() {}

    static String canonical(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return CANONICAL.getOrDefault(lower, lower);
    }
}
