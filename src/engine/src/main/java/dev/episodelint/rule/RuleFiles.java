package dev.episodelint.rule;

import dev.episodelint.yaml.Yaml;
import dev.episodelint.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** Many rule files in one text, as the build joins them: their names, one a line, then file by file. */
public final class RuleFiles {
    private static final String NEXT = "\n=== next file\n";

    private RuleFiles() {}

    /**
     * The files, each with its own name and its own lines.
     *
     * @throws dev.episodelint.yaml.ProblemException when one of them is not YAML
     */
    public static List<YamlValue> read(String joined) {
        String[] parts = joined.split(NEXT, -1);
        List<String> names = parts[0].lines().toList();
        if (names.size() != parts.length - 1) {
            throw new IllegalStateException(names.size() + " names of " + (parts.length - 1) + " rule files");
        }
        List<YamlValue> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            files.add(Yaml.read(names.get(i), parts[i + 1]));
        }
        return files;
    }
}
