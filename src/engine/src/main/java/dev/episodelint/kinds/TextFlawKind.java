package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Flaw;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.text.TextFlaw;
import dev.episodelint.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Characters and bytes that do not belong into a text. */
final class TextFlawKind implements RuleKind<Flaw, TextFlawKind.Options> {

    /** @param forms which flaws to report */
    record Options(Set<TextFlaw.Kind> forms) {
        Options {
            forms = Set.copyOf(forms);
        }
    }

    @Override
    public String name() {
        return "text-flaw";
    }

    @Override
    public Class<Flaw> subject() {
        return Flaw.class;
    }

    @Override
    public Options options(YamlValue options) {
        List<String> known =
                Arrays.stream(TextFlaw.Kind.values()).map(TextFlawKind::word).toList();
        return new Options(options.fields("forms").require("forms").list().stream()
                .map(v -> TextFlaw.Kind.values()[known.indexOf(v.oneOf(known))])
                .collect(Collectors.toSet()));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("shown", "offset", "form");
    }

    @Override
    public void check(Flaw subject, Options options, Document document, Consumer<Finding> findings) {
        TextFlaw flaw = subject.flaw();
        if (options.forms().contains(flaw.kind())) {
            findings.accept(new Finding(
                    flaw.span(),
                    Map.of(
                            "shown",
                            flaw.shown(),
                            "offset",
                            String.valueOf(flaw.byteOffset()),
                            "form",
                            word(flaw.kind())),
                    List.of()));
        }
    }

    private static String word(TextFlaw.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
