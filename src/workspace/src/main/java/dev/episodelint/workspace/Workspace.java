package dev.episodelint.workspace;

import dev.episodelint.guide.GuideReader;
import dev.episodelint.schema.Schema;
import dev.episodelint.workspace.config.Plans;
import dev.episodelint.workspace.config.Template;
import dev.episodelint.workspace.config.Templates;
import dev.episodelint.workspace.files.FileView;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The way in for everything that lints files. Whatever makes a run impossible before anything is checked is a
 * {@link dev.episodelint.yaml.ProblemException}; what goes wrong with one document is a failure in the report.
 */
public final class Workspace {
    private Workspace() {}

    public static Outcome check(Request request) {
        return check(request, FileView.DISK);
    }

    /** Checks files as they are seen so. */
    public static Outcome check(Request request, FileView files) {
        return new Run(request, files).check();
    }

    /**
     * Compares documents with the baselines that they belong to; writes nothing. A baseline that does not exist yet is
     * empty, and is named where it is to be.
     */
    public static BaselineOutcome baseline(Request request) {
        return new Run(request, FileView.DISK).baseline();
    }

    /** Checks documents, and gathers what else there is to tell of them. */
    public static ReviewOutcome review(Request request) {
        return review(request, null);
    }

    /**
     * Does so, compares with earlier reports, and adds this one to them.
     *
     * @param history a file, which is begun where there is none; null for none
     */
    public static ReviewOutcome review(Request request, @Nullable String history) {
        return new Run(request, FileView.DISK).review(history);
    }

    /** Reads documents and all that belongs to their series, to see who refers to whom. */
    public static SeriesOutcome series(Request request) {
        return new Run(request, FileView.DISK).series();
    }

    /** Says which configuration, template and rules apply to a file, and why. */
    public static Explanation explain(Request request, String file) {
        return new Run(request, FileView.DISK).explain(file);
    }

    /** The plan that an enhancement guide in Markdown is. */
    public static GuideReader.Guide guide(Path workingDirectory, String guide) {
        WorkingDirectory places = WorkingDirectory.in(workingDirectory, FileView.DISK);
        return new Plans(places, new Templates(places)).guide(guide);
    }

    /**
     * The schema of a template.
     *
     * @param template a file, or the name of a built-in one
     * @param overlay null for the template's own
     */
    public static Schema compile(Path workingDirectory, String template, @Nullable String overlay) {
        WorkingDirectory places = WorkingDirectory.in(workingDirectory, FileView.DISK);
        Templates templates = new Templates(places);
        Template named = templates.named(template);
        return templates.compile(overlay == null ? named : templates.withOverlay(named, places.resolve(overlay)));
    }
}
