package dev.episodelint.workspace;

import dev.episodelint.text.Location;
import dev.episodelint.yaml.YamlValue;

/** A value of a configuration, and where it is set. */
record Setting<T>(T value, YamlValue at) {

    /** {@code file:line:column}. */
    String origin() {
        Location location = at.location();
        return at.file() + ":" + location.line() + ":" + location.column();
    }
}
