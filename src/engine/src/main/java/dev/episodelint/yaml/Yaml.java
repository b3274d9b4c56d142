package dev.episodelint.yaml;

import dev.episodelint.text.CodePoints;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads YAML files such as configurations and rules into values with positions. Only the node graph is used; no objects
 * are constructed.
 */
public final class Yaml {

    private Yaml() {}

    /**
     * Reads a file of one YAML document.
     *
     * @throws ProblemException when it is not YAML or over a limit
     */
    public static YamlValue read(String file, String text) {
        return read(file, text, Limits.SETTINGS_BYTES);
    }

    /**
     * The same with a given limit for the size.
     *
     * @param limit in code points
     */
    public static YamlValue read(String file, String text, int limit) {
        List<YamlValue> all = readAll(file, text, limit);
        if (all.size() > 1) {
            throw new ProblemException(
                    all.get(1).problem("Unexpected second YAML document", "keep one document per file"));
        }
        return all.isEmpty() ? new YamlValue(file, SourceText.of(text), null) : all.get(0);
    }

    private static List<YamlValue> readAll(String file, String text, int limit) {
        if (text.length() > limit) {
            throw new ProblemException(
                    new Problem(file, 0, 0, "Over the limit of " + limit / 1024 + " kB", "split or shorten it"));
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Limits.DATA_DEPTH);
        options.setMaxAliasesForCollections(Limits.DATA_ALIASES);
        options.setCodePointLimit(limit);
        options.setAllowRecursiveKeys(false);
        options.setAllowDuplicateKeys(false);
        SourceText source = SourceText.of(text);
        List<YamlValue> values = new ArrayList<>();
        try {
            for (Node node : new org.yaml.snakeyaml.Yaml(options).composeAll(new StringReader(text))) {
                values.add(new YamlValue(file, source, node));
            }
            return values;
        } catch (MarkedYAMLException e) {
            Location at = locate(source, e.getProblemMark());
            throw new ProblemException(
                    new Problem(file, at.line(), at.column(), "Broken YAML: " + e.getProblem(), null));
        } catch (RuntimeException | StackOverflowError e) {
            throw new ProblemException(new Problem(file, 0, 0, "Broken YAML: " + e.getMessage(), null));
        }
    }

    static Location locate(SourceText source, @Nullable Mark mark) {
        return source.locate(mark == null ? 0 : new CodePoints(source.text()).unit(mark.getIndex()));
    }
}
