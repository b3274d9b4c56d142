package dev.episodelint.baseline;

import dev.episodelint.diagnostic.Diagnostic;
import dev.episodelint.diagnostic.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a finding that covers several items into one sighting per item, so that fixing one item does not make the
 * others new.
 */
public final class Sightings {
    private static final Pattern LISTED = Pattern.compile("`[^`]*`(?:, `[^`]*`)+");
    private static final Pattern QUOTED = Pattern.compile("`[^`]*`");

    private Sightings() {}

    /**
     * @param absence whether the finding is about missing content, so that its line is not about the content
     * @param path the path of the document in the baseline's form
     * @param outline the outline of that document
     */
    public static List<Sighting> of(Diagnostic diagnostic, boolean absence, String path, SectionOutline outline) {
        List<Sighting> sightings = new ArrayList<>();
        String section = section(diagnostic, outline);
        for (String message : messages(diagnostic, absence)) {
            sightings.add(sighting(diagnostic.rule(), absence, path, section, message, diagnostic.excerpt()));
        }
        for (Related related : diagnostic.related()) {
            if (!related.excerpt().isEmpty()) {
                String other = outline.sectionAt(related.line());
                sightings.add(sighting(diagnostic.rule(), absence, path, other, related.message(), related.excerpt()));
            }
        }
        return sightings;
    }

    private static Sighting sighting(
            String rule, boolean absence, String path, @Nullable String section, String message, String excerpt) {
        boolean about = absence || StableMessage.isHeading(excerpt, section == null ? "" : section);
        return new Sighting(
                path, rule, section, StableMessage.shown(message), about ? "" : StableMessage.text(excerpt));
    }

    /** The section that lacks the content, which may differ from the section of the finding's position. */
    private static @Nullable String section(Diagnostic diagnostic, SectionOutline outline) {
        int home = diagnostic.home();
        if (home == diagnostic.range().line()) {
            return diagnostic.section() == null ? null : StableMessage.kept(diagnostic.section());
        }
        return home == 0 ? null : outline.sectionAt(home);
    }

    private static List<String> messages(Diagnostic diagnostic, boolean absence) {
        String message = diagnostic.message();
        Matcher list = LISTED.matcher(message);
        if (!absence || !list.find()) {
            return List.of(message);
        }
        return QUOTED.matcher(list.group())
                .results()
                .map(one -> message.substring(0, list.start()) + one.group() + message.substring(list.end()))
                .toList();
    }
}
