package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.TypedFlaw;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Measures that were taken where their subjects were made: a rule picks a type and words it. */
interface FlawedKind<S extends TypedFlaw> extends RuleKind<S, FlawedKind.Options> {

    /** @param of the type that the rule is about */
    record Options(TypedFlaw.Type of) {}

    TypedFlaw.Type[] types();

    @Override
    default Options options(YamlValue options) {
        List<TypedFlaw.Type> types = List.of(types());
        String id = options.fields("of")
                .require("of")
                .oneOf(types.stream().map(TypedFlaw.Type::id).toList());
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
        if (subject.type() == options.of()) {
            findings.accept(new Finding(subject.span(), subject.arguments(), List.of()));
        }
    }
}
