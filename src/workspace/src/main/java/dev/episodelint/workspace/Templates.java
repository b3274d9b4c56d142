package dev.episodelint.workspace;

import dev.episodelint.BuiltIn;
import dev.episodelint.text.Limits;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the template of a document: the command line's, else the configuration's, else the built-in one. */
final class Templates {
    private static final String MARKDOWN = ".md";
    private static final String OVERLAY = ".overlay.yaml";

    private final WorkingDirectory places;

    Templates(WorkingDirectory places) {
        this.places = places;
    }

    Template choose(Request request, Configuration configuration) {
        Setting<Configuration.Named> template = configuration.template();
        Setting<Configuration.Named> overlay = configuration.overlay();
        Template chosen;
        if (request.template() != null) {
            chosen = named(request.template());
        } else {
            chosen = template == null ? builtIn(BuiltIn.DEFAULT_TEMPLATE).orElseThrow() : configured(template);
            chosen = overlay == null ? chosen : withOverlay(chosen, confined(overlay, "overlay"));
        }
        chosen = request.overlay() == null ? chosen : withOverlay(chosen, places.resolve(request.overlay()));
        Setting<Configuration.Named> frontMatter = configuration.frontMatter();
        if (frontMatter == null) {
            return chosen;
        }
        Path file = confined(frontMatter, "schema");
        return chosen.withFrontMatter(places.show(file), read(file, Limits.TEMPLATE_BYTES, "schema"));
    }

    /** A template as the command line names it. */
    Template named(String name) {
        return builtIn(name).orElseGet(() -> {
            Path file = places.resolve(name);
            if (!Files.exists(file)) {
                throw new ProblemException(
                        new Problem(name, 0, 0, "No such template, built in or file", builtInHint(name)));
            }
            return fromFile(file, null);
        });
    }

    Template withOverlay(Template template, Path overlay) {
        return template.withOverlay(
                places.show(overlay), read(overlay, Limits.SETTINGS_BYTES, "overlay"), overlay.getParent());
    }

    private Template configured(Setting<Configuration.Named> setting) {
        return builtIn(setting.value().name())
                .orElseGet(() ->
                        fromFile(confined(setting, "template"), setting.value().root()));
    }

    private static Optional<Template> builtIn(String name) {
        return BuiltIn.template(name).map(text -> {
            String folder = "schemas/";
            String overlay = BuiltIn.overlay(name).orElse(null);
            return Template.of(folder + name + MARKDOWN, text)
                    .withOverlay(overlay == null ? null : folder + name + OVERLAY, overlay, null);
        });
    }

    private static @Nullable String builtInHint(String name) {
        return Nearest.to(name, List.of(BuiltIn.DEFAULT_TEMPLATE))
                .map(n -> "did you mean `" + n + "`?")
                .orElse(null);
    }

    /** @param root bounds where a link for the overlay beside it may lead; null when the command line named the file */
    private Template fromFile(Path file, @Nullable Root root) {
        String text = read(file, Limits.TEMPLATE_BYTES, "template");
        Template template = Template.of(places.show(file), text);
        Path overlay = beside(file);
        if (!Files.exists(overlay, LinkOption.NOFOLLOW_LINKS)) {
            return template;
        }
        Root bounds = root != null ? root : places.rootAround(overlay);
        if (!holds(bounds, overlay)) {
            throw WorkingDirectory.fault(places.show(overlay), "A link to outside the root");
        }
        return withOverlay(template, overlay);
    }

    /** {@code x.overlay.yaml} for {@code x.md}. */
    private static Path beside(Path template) {
        String name = String.valueOf(template.getFileName());
        String stem = name.endsWith(MARKDOWN) ? name.substring(0, name.length() - MARKDOWN.length()) : name;
        return template.resolveSibling(stem + OVERLAY);
    }

    private Path confined(Setting<Configuration.Named> setting, String what) {
        return confined(setting.at(), setting.value(), what);
    }

    /** A file that must be there, inside the root by its real path. */
    Path confined(YamlValue at, Configuration.Named named, String what) {
        Path file = WorkingDirectory.resolve(named.folder(), named.name());
        if (!Files.exists(file)) {
            throw at.fault(
                    "No such " + what + " `" + named.name() + "`",
                    what.equals("template") ? builtInHint(named.name()) : null);
        }
        if (!holds(named.root(), file)) {
            throw at.fault(
                    "Outside the root: `" + named.name() + "`",
                    "keep what a configuration names inside `"
                            + places.show(named.root().folder()) + "`");
        }
        return file;
    }

    private static boolean holds(Root root, Path file) {
        try {
            return root.holds(file.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    String read(Path file, int limit, String what) {
        try {
            return BoundedFile.text(file, limit);
        } catch (BoundedFile.Refused e) {
            throw WorkingDirectory.fault(places.show(file), "The " + what + " " + e.reason());
        }
    }
}
