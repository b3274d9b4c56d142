package dev.episodelint.workspace;

import dev.episodelint.baseline.Baseline;
import dev.episodelint.baseline.BaselineFile;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.config.Configuration;
import dev.episodelint.workspace.config.NamedFile;
import dev.episodelint.workspace.config.Setting;
import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which baseline a document belongs to, and what stands in it; every file is read once. */
final class Baselines {
    static final String FILE_NAME = "episode-lint-baseline.yaml";

    private final BaselineChoice choice;
    private final @Nullable String configuration;
    private final WorkingDirectory places;
    private final Map<Path, Baseline> known = new HashMap<>();

    /** @param configuration the one configuration file for all; null where each document has its own */
    Baselines(BaselineChoice choice, @Nullable String configuration, WorkingDirectory places) {
        this.choice = choice;
        this.configuration = configuration;
        this.places = places;
    }

    /** Where the findings of a document are kept; null where nothing says so, and there is no file at the usual place. */
    @Nullable
    Path of(Target target, Configuration own) {
        if (choice.none()) {
            return null;
        }
        if (choice.file() != null) {
            return places.resolve(choice.file());
        }
        if (own.baseline() != null) {
            return configured(own.baseline());
        }
        if (configuration != null) {
            return existing(Target.folder(places.resolve(configuration)), target.root());
        }
        Path top = target.root().folder();
        for (Path folder = target.folder(); folder != null && folder.startsWith(top); folder = folder.getParent()) {
            Path file = existing(folder, target.root());
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    /** Where a baseline of a document begins: beside the outermost configuration, else at the root. */
    Path toBe(Target target, Configuration own) {
        Path file = of(target, own);
        if (file != null) {
            return file;
        }
        String config = own.isNone() ? null : own.files().get(own.files().size() - 1);
        Path folder = config == null ? target.root().folder() : Target.folder(places.shown(config));
        return folder.resolve(FILE_NAME);
    }

    boolean exists(Path file) {
        return places.files().isTaken(file);
    }

    /** Throws {@link dev.episodelint.yaml.ProblemException} when it is not there or cannot be used. */
    Baseline read(Path file) {
        Baseline baseline = known.get(file);
        if (baseline == null) {
            String shown = places.show(file);
            try {
                baseline = BaselineFile.read(shown, BoundedFile.text(places.files(), file, Limits.BASELINE_BYTES));
            } catch (BoundedFile.Refused e) {
                String hint = exists(file) ? "" : "; `episode-lint baseline create` writes it";
                throw WorkingDirectory.fault(shown, "The baseline " + e.reason() + hint);
            }
            known.put(file, baseline);
        }
        return baseline;
    }

    private Path configured(Setting<NamedFile> setting) {
        NamedFile named = setting.value();
        Path file = WorkingDirectory.resolve(named.folder(), named.name());
        if (!isInside(file, named.root())) {
            throw setting.at()
                    .fault(
                            "Outside the root: `" + named.name() + "`",
                            "keep what a configuration names inside `"
                                    + places.show(named.root().folder()) + "`");
        }
        return file;
    }

    private @Nullable Path existing(Path folder, Root root) {
        Path file = folder.resolve(FILE_NAME);
        if (!exists(file)) {
            return null;
        }
        if (!isInside(file, root)) {
            throw WorkingDirectory.fault(
                    places.show(file), "A link to outside the root `" + places.show(root.folder()) + "`");
        }
        return file;
    }

    /** One that is not there yet is where its folder is. */
    private boolean isInside(Path file, Root root) {
        try {
            return root.holds(places.files().realPath(exists(file) ? file : Target.folder(file)));
        } catch (IOException e) {
            return false;
        }
    }
}
