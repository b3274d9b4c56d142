package dev.episodelint.kinds;

import dev.episodelint.schema.Title;
import dev.episodelint.series.Citation;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;

/** The option {@code kinds}: which connections a rule is about, as the template calls them. */
record KindsOption(List<String> keys) {

    static KindsOption read(YamlValue options) {
        return new KindsOption(options.fields("kinds").require("kinds").texts().stream()
                .map(Title::key)
                .toList());
    }

    boolean has(Citation citation) {
        String kind = citation.kind();
        return !kind.isEmpty() && (keys.contains(kind.toLowerCase(Locale.ROOT)) || keys.contains(Title.key(kind)));
    }
}
