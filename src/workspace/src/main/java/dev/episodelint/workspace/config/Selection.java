package dev.episodelint.workspace.config;

import dev.episodelint.workspace.files.PathPatterns;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Decides which files below a folder are documents. */
public final class Selection {
    private static final String GIT = ".git";
    private static final Set<String> NOT_OURS = Set.of(
            "node_modules", "bower_components", "vendor", "venv", "target", "build", "dist", "out", "__pycache__");
    private static final Set<String> REPOSITORY_PAPERS =
            Set.of("README", "CHANGELOG", "CONTRIBUTING", "CODE_OF_CONDUCT", "SECURITY", "LICENSE");

    /** What is looked for where no configuration says it. */
    public static final String DEFAULT = "*.md but README and the like";

    private static final String MARKDOWN = ".md";

    private Selection() {}

    public static boolean isMarkdown(Path file) {
        return name(file).endsWith(MARKDOWN);
    }

    /** Whether to look into a folder; a hidden, build or dependency folder only when {@code documents} spells its name. */
    public static boolean enters(Path folder, Configuration configuration) {
        String name = name(folder);
        if (name.equals(GIT) || excludes(folder, configuration)) {
            return false;
        }
        if (!name.startsWith(".") && !NOT_OURS.contains(name)) {
            return true;
        }
        return configuration.documents().included() != null
                && configuration.documents().included().value().spell(name);
    }

    public static boolean takes(Path file, Configuration configuration) {
        if (excludes(file, configuration) || isPlan(file, configuration)) {
            return false;
        }
        return configuration.documents().included() == null
                ? isMarkdown(file) && !isRepositoryPaper(file)
                : configuration.documents().included().value().matches(file);
    }

    /** What was looked for, in words. */
    public static String describe(Configuration configuration) {
        Setting<PathPatterns> documents = configuration.documents().included();
        String wanted = documents == null ? DEFAULT : documents.value() + " (" + documents.origin() + ")";
        Setting<PathPatterns> exclude = configuration.documents().excluded();
        return exclude == null ? wanted : wanted + ", not " + exclude.value() + " (" + exclude.origin() + ")";
    }

    private static boolean excludes(Path path, Configuration configuration) {
        return configuration.documents().excluded() != null
                && configuration.documents().excluded().value().cover(path);
    }

    /** A guide is about episodes, and none. */
    private static boolean isPlan(Path file, Configuration configuration) {
        Setting<NamedFile> plan = configuration.episodes().plan();
        return plan != null
                && WorkingDirectory.resolve(plan.value().folder(), plan.value().name())
                        .equals(file);
    }

    private static boolean isRepositoryPaper(Path file) {
        String name = name(file);
        int dot = name.indexOf('.');
        return REPOSITORY_PAPERS.contains(
                name.substring(0, dot < 0 ? name.length() : dot).toUpperCase(Locale.ROOT));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
