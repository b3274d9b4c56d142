package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.diagnostic.Related;
import dev.episodelint.document.Document;
import dev.episodelint.document.FlawType;
import dev.episodelint.document.TypedFlaw;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Measures that were taken where their subjects were made: a rule picks a type and words it. */
interface FlawedKind<S extends TypedFlaw> extends RuleKind<S, FlawedKind.Options> {

    /** @param of the type that the rule is about */
    record Options(FlawType of) {}

    /** The sealed interface of all types. */
    Class<? extends TypedFlaw.Type> types();

    /** Other places that belong to a finding. */
    default List<Related> related(S subject) {
        return List.of();
    }

    @Override
    default Options options(YamlValue options) {
        List<FlawType> types = FlawType.of(types());
        String id = options.fields("of")
                .require("of")
                .oneOf(types.stream().map(FlawType::id).toList());
        return types.stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .map(Options::new)
                .orElseThrow();
    }

    @Override
    default Set<String> arguments(Options options) {
        return options.of().arguments();
    }

    @Override
    default void check(S subject, Options options, Document document, Consumer<Finding> findings) {
        FlawType type = options.of();
        if (type.shape() == subject.type().getClass()) {
            findings.accept(new Finding(subject.span(), type.values(subject.type()), related(subject)));
        }
    }
}
