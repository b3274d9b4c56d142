package dev.episodelint.workspace.config;

import dev.episodelint.BuiltIn;
import dev.episodelint.schema.Schema;
import dev.episodelint.template.BlockSchemas;
import dev.episodelint.template.TemplateCompiler;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.FileView;
import dev.episodelint.workspace.files.Root;
import dev.episodelint.workspace.files.WorkingDirectory;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the template of a document: the command line's, else the configuration's, else the built-in one. */
public final class Templates {
    private static final String MARKDOWN = ".md";
    private static final String OVERLAY = ".overlay.yaml";

    private final WorkingDirectory places;

    public Templates(WorkingDirectory places) {
        this.places = places;
    }

    public Template choose(LintSettings settings, Configuration configuration) {
        Setting<NamedFile> template = configuration.template().file();
        Setting<NamedFile> overlay = configuration.template().overlay();
        Template chosen;
        if (settings.template() != null) {
            chosen = named(settings.template());
        } else {
            chosen = template == null ? builtIn(BuiltIn.DEFAULT_TEMPLATE).orElseThrow() : configured(template);
            chosen = overlay == null ? chosen : withOverlay(chosen, confined(overlay, "overlay"));
        }
        chosen = settings.overlay() == null ? chosen : withOverlay(chosen, places.resolve(settings.overlay()));
        Setting<NamedFile> frontMatter = configuration.template().frontMatter();
        if (frontMatter == null) {
            return chosen;
        }
        Path file = confined(frontMatter, "schema");
        return chosen.withFrontMatter(places.show(file), read(file, Limits.TEMPLATE_BYTES, "schema"));
    }

    /** A template as the command line names it. */
    public Template named(String name) {
        return builtIn(name).orElseGet(() -> {
            Path file = places.resolve(name);
            if (!places.files().has(file)) {
                throw new ProblemException(
                        new Problem(name, 0, 0, "No such template, built in or file", builtInHint(name)));
            }
            return fromFile(file, null);
        });
    }

    /** The schema of a template. */
    public Schema compile(Template template) {
        Schema schema = TemplateCompiler.compile(
                template.path(),
                template.text(),
                template.overlayPath(),
                template.overlayText(),
                name -> blockSchema(template.folder(), name));
        return template.frontMatterPath() == null || template.frontMatterText() == null
                ? schema
                : schema.withFrontMatter(BlockSchemas.checked(template.frontMatterPath(), template.frontMatterText()));
    }

    /** The text of a JSON Schema beside an overlay or below it; empty when there is none, or a link leads elsewhere. */
    private Optional<String> blockSchema(@Nullable Path folder, String name) {
        if (folder == null || name.contains("..") || name.startsWith("/")) {
            return Optional.empty();
        }
        FileView files = places.files();
        Path file = folder.resolve(name);
        try {
            boolean inside = files.has(file) && files.realPath(file).startsWith(files.realPath(folder));
            return inside ? Optional.of(BoundedFile.text(files, file, Limits.TEMPLATE_BYTES)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (BoundedFile.Refused e) {
            throw WorkingDirectory.fault(name, "The schema " + e.reason());
        }
    }

    public Template withOverlay(Template template, Path overlay) {
        return template.withOverlay(
                places.show(overlay), read(overlay, Limits.SETTINGS_BYTES, "overlay"), overlay.getParent());
    }

    private Template configured(Setting<NamedFile> setting) {
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
        if (!places.files().isTaken(overlay)) {
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

    private Path confined(Setting<NamedFile> setting, String what) {
        return confined(setting.at(), setting.value(), what);
    }

    /** A file that must be there, inside the root by its real path. */
    Path confined(YamlValue at, NamedFile named, String what) {
        Path file = WorkingDirectory.resolve(named.folder(), named.name());
        if (!places.files().has(file)) {
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

    private boolean holds(Root root, Path file) {
        try {
            return root.holds(places.files().realPath(file));
        } catch (IOException e) {
            return false;
        }
    }

    String read(Path file, int limit, String what) {
        try {
            return BoundedFile.text(places.files(), file, limit);
        } catch (BoundedFile.Refused e) {
            throw WorkingDirectory.fault(places.show(file), "The " + what + " " + e.reason());
        }
    }
}
