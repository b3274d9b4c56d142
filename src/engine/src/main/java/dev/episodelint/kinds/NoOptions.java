package dev.episodelint.kinds;

import dev.episodelint.yaml.YamlValue;

/** The options of a kind that has none. */
record NoOptions() {
    static NoOptions read(YamlValue options) {
        options.fields();
        return new NoOptions();
    }
}
