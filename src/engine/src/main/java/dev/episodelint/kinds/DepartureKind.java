package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.schema.Departure;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Departures of one type from the schema. */
final class DepartureKind implements RuleKind<Departure, DepartureKind.Options> {

    /** @param of the type of departure */
    record Options(Departure.Type of) {}

    @Override
    public String name() {
        return "departure";
    }

    @Override
    public Class<Departure> subject() {
        return Departure.class;
    }

    @Override
    public Options options(YamlValue options) {
        String id = options.fields("of").require("of").oneOf(Departure.Type.ids());
        return new Options(Departure.Type.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Override
    public Set<String> arguments(Options options) {
        return options.of().arguments();
    }

    @Override
    public void check(Departure departure, Options options, Document document, Consumer<Finding> findings) {
        if (departure.type() == options.of()) {
            findings.accept(new Finding(departure.span(), departure.arguments(), List.of()));
        }
    }
}
