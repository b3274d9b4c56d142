package dev.episodelint.workspace.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What configuration files say about the documents of a folder.
 *
 * @param files where it comes from, nearest first; empty without configuration
 * @param baseline the file of findings that are known
 */
public record Configuration(
        List<String> files,
        DocumentSettings documents,
        TemplateSettings template,
        EpisodeSettings episodes,
        Judgement judgement,
        @Nullable Setting<NamedFile> baseline) {

    static final String FILE_NAME = "episode-lint.yaml";

    static final Configuration NONE = new Configuration(
            List.of(), DocumentSettings.NONE, TemplateSettings.NONE, EpisodeSettings.NONE, Judgement.NONE, null);

    public Configuration {
        files = List.copyOf(files);
    }

    public boolean isNone() {
        return files.isEmpty();
    }

    /** This configuration, and a farther one where this one says nothing. */
    Configuration over(Configuration farther) {
        List<String> both = new ArrayList<>(files);
        both.addAll(farther.files);
        return new Configuration(
                both,
                documents.over(farther.documents),
                template.over(farther.template),
                episodes.over(farther.episodes),
                judgement.over(farther.judgement),
                Setting.nearest(baseline, farther.baseline));
    }
}
