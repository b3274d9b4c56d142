package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.CharacterFlaw;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.text.Mojibake;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
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
final class TextFlawKind implements RuleKind<CharacterFlaw, TextFlawKind.Options> {

    /** More than any damaged character is long. */
    private static final int AROUND = 8;

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
    public Class<CharacterFlaw> subject() {
        return CharacterFlaw.class;
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
    public void check(CharacterFlaw subject, Options options, Document document, Consumer<Finding> findings) {
        TextFlaw flaw = subject.flaw();
        if (options.forms().contains(flaw.kind()) && !isPartOfDamage(flaw, document.source())) {
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

    /** A control character may be what was made of one byte of a damaged character, which is named as a whole. */
    private static boolean isPartOfDamage(TextFlaw flaw, SourceText source) {
        Span near = new Span(
                Math.max(0, flaw.span().start() - AROUND),
                Math.min(source.length(), flaw.span().end() + AROUND));
        return Mojibake.find(source.slice(near)).stream()
                .map(g -> new Span(
                        near.start() + g.span().start(), near.start() + g.span().end()))
                .anyMatch(flaw.span()::overlaps);
    }

    private static String word(TextFlaw.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
