package dev.episodelint.template;

import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Wording;
import dev.episodelint.schema.YearRange;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The overlay's exceptions for placeholders of a heading: which years they take. */
final class OverlayHeadingSlots {
    private static final String TODAY = "today";

    private OverlayHeadingSlots() {}

    static Map<String, YearRange> read(YamlValue value, Wording title) {
        List<String> known = title.placeholders().stream()
                .filter(p -> p.dateKind().isPresent())
                .map(Placeholder::inner)
                .toList();
        Map<String, YearRange> slots = new HashMap<>();
        value.entries().forEach((name, options) -> {
            if (known.stream().noneMatch(k -> k.equalsIgnoreCase(name.text()))) {
                throw name.fault(
                        "No placeholder `[" + name.text() + "]` for a year or a date in this title",
                        Nearest.hint(name.text(), known));
            }
            slots.put(name.text().toLowerCase(Locale.ROOT), years(options));
        });
        return slots;
    }

    private static YearRange years(YamlValue value) {
        YamlValue.Fields keys = value.fields("min", "max");
        int min = keys.get("min").map(YamlValue::number).orElse(YearRange.ANY.min());
        Optional<YamlValue> max = keys.get("max");
        boolean past = max.filter(m -> m.isText() && m.text().equals(TODAY)).isPresent();
        int last = past ? YearRange.ANY.max() : max.map(YamlValue::number).orElse(YearRange.ANY.max());
        if (max.isPresent() && last < min) {
            throw max.get().fault("Unexpected `" + last + "`, less than min", null);
        }
        return new YearRange(min, last, past);
    }
}
