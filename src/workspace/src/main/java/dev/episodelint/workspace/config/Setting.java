package dev.episodelint.workspace.config;

import dev.episodelint.text.Location;
import dev.episodelint.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** A value of a configuration, and where it is set. */
public record Setting<T>(T value, YamlValue at) {

    /** Of two configurations the nearer one's setting, the farther one's where it says nothing. */
    static <T> @Nullable Setting<T> nearest(@Nullable Setting<T> near, @Nullable Setting<T> far) {
        return near != null ? near : far;
    }

    /** {@code file:line:column}. */
    public String origin() {
        Location location = at.location();
        return at.file() + ":" + location.line() + ":" + location.column();
    }
}
