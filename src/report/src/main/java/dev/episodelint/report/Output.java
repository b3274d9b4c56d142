package dev.episodelint.report;

import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An output format and its destination.
 *
 * @param file null for standard output
 */
public record Output(String format, @Nullable String file) {

    /**
     * Reads {@code NAME} or {@code NAME=FILE}.
     *
     * @param option the option, for error messages
     * @param known names of formats
     */
    public static Output of(String option, String value, List<String> known) {
        int equals = value.indexOf('=');
        String name = equals < 0 ? value : value.substring(0, equals);
        if (!known.contains(name)) {
            throw unusable(option, "Unknown format `" + name + "`", Nearest.hint(name, known));
        }
        String file = equals < 0 ? null : value.substring(equals + 1);
        if (file != null && file.isEmpty()) {
            throw unusable(option, "No file after `" + value + "`", null);
        }
        return new Output(name, file);
    }

    private static ProblemException unusable(String option, String message, @Nullable String hint) {
        return new ProblemException(new Problem(option, 0, 0, message, hint));
    }
}
