package dev.episodelint.plan;

import dev.episodelint.value.Dimension;
import dev.episodelint.value.Value;
import dev.episodelint.value.Values;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the figures of success metrics; throws {@link dev.episodelint.yaml.ProblemException} if they are invalid. */
public final class SuccessDataReader {
    private SuccessDataReader() {}

    /** Reads the figures of the plan's metrics; unknown names are refused. */
    public static Map<String, SuccessMetric.Figures> read(YamlValue yaml, Plan plan) {
        List<String> names = plan.successes().stream().map(SuccessMetric::name).toList();
        Map<String, SuccessMetric.Figures> figures = new HashMap<>();
        yaml.entries().forEach((key, value) -> {
            String name = key.text();
            if (!names.contains(name)) {
                throw key.fault("Unknown success metric `" + name + "`", Nearest.hint(name, names));
            }
            YamlValue.Fields fields = value.fields("baseline", "current");
            Value baseline =
                    fields.get("baseline").map(SuccessDataReader::value).orElse(null);
            Value current = fields.get("current").map(SuccessDataReader::value).orElse(null);
            if (baseline != null && current != null && baseline.dimension() != current.dimension()) {
                throw fields.require("current")
                        .fault(
                                "Unexpected `" + current.spelling() + "`, expected what can be compared with `"
                                        + baseline.spelling() + "`",
                                null);
            }
            SuccessMetric.Figures both = new SuccessMetric.Figures(
                    baseline == null ? null : magnitude(baseline), current == null ? null : magnitude(current));
            if (figures.put(name, both) != null) {
                throw key.fault("Repeated success metric `" + name + "`", null);
            }
        });
        return figures;
    }

    private static Value value(YamlValue yaml) {
        Value value = Values.read(yaml.text(), 0);
        if (value.measured() == null
                || value.measured().isRange()
                || value.dimension() == Dimension.DATE
                || value.dimension() == Dimension.YEAR) {
            throw yaml.fault("Unexpected `" + yaml.text() + "`, expected a number, with a unit or without", null);
        }
        return value;
    }

    private static double magnitude(Value value) {
        return value.quantity().orElseThrow().magnitude().doubleValue();
    }
}
