package dev.episodelint.workspace.config;

import dev.episodelint.rule.Ruleset;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.workspace.files.Target;
import dev.episodelint.workspace.files.WorkingDirectory;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the configuration of a folder; every file is read once. */
public final class Configurations {
    private final WorkingDirectory places;
    private final Ruleset rules;
    private final @Nullable Configuration forAll;
    private final Map<Place, Configuration> known = new HashMap<>();

    private record Place(Path folder, Root root) {}

    public Configurations(LintSettings settings, WorkingDirectory places, Ruleset rules) {
        this.places = places;
        this.rules = rules;
        this.forAll = forAll(settings);
    }

    private @Nullable Configuration forAll(LintSettings settings) {
        if (settings.withoutConfiguration()) {
            return Configuration.NONE;
        }
        if (settings.configuration() == null) {
            return null;
        }
        Path file = places.resolve(settings.configuration());
        Path folder = Target.folder(file);
        return read(file, folder, places.rootAround(folder));
    }

    /** The configuration of a folder inside the root: the nearest file upwards, over those farther away. */
    public Configuration of(Path folder, Root root) {
        if (forAll != null) {
            return forAll;
        }
        Place place = new Place(folder, root);
        Configuration configuration = known.get(place);
        if (configuration == null) {
            configuration = find(folder, root);
            known.put(place, configuration);
        }
        return configuration;
    }

    private Configuration find(Path folder, Root root) {
        Path above = folder.equals(root.folder()) ? null : folder.getParent();
        Configuration farther = above == null ? Configuration.NONE : of(above, root);
        Path file = folder.resolve(Configuration.FILE_NAME);
        if (!places.files().isTaken(file)) {
            return farther;
        }
        try {
            if (!root.holds(places.files().realPath(file))) {
                throw WorkingDirectory.fault(
                        places.show(file), "A link to outside the root `" + places.show(root.folder()) + "`");
            }
        } catch (IOException e) {
            throw WorkingDirectory.fault(places.show(file), "A link to nothing");
        }
        return read(file, folder, root).over(farther);
    }

    private Configuration read(Path file, Path folder, Root root) {
        String shown = places.show(file);
        try {
            String text = BoundedFile.text(places.files(), file, Limits.SETTINGS_BYTES);
            return ConfigurationReader.read(Yaml.read(shown, text), folder, root, rules);
        } catch (BoundedFile.Refused e) {
            throw new ProblemException(new Problem(shown, 0, 0, "The configuration " + e.reason(), null));
        }
    }
}
