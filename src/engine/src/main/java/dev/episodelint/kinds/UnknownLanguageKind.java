package dev.episodelint.kinds;

import dev.episodelint.code.LanguageNames;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.text.Span;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Fences that name a language nobody knows. */
final class UnknownLanguageKind implements RuleKind<CodeBlock, UnknownLanguageKind.Options> {
    private static final int MAX_WORD = 60;

    /** @param known further names, in lower case */
    record Options(Set<String> known) {}

    @Override
    public String name() {
        return "unknown-language";
    }

    @Override
    public Class<CodeBlock> subject() {
        return CodeBlock.class;
    }

    @Override
    public Options options(YamlValue options) {
        YamlValue.Fields keys = options.fields("known");
        return new Options(keys.get("known").map(YamlValue::texts).orElse(List.of()).stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("language", "hint");
    }

    @Override
    public void check(CodeBlock block, Options options, Document document, Consumer<Finding> findings) {
        CodeBlock.Fence fence = block.fence();
        // `[name]` and the like are a template's placeholders; `{...}` alone are attributes, which name no language.
        String word = fence == null ? "" : LanguageNames.word(fence);
        if (fence == null
                || word.isEmpty()
                || LanguageNames.isKnown(word)
                || options.known().contains(word.toLowerCase(Locale.ROOT))) {
            return;
        }
        int start = fence.span().start()
                + document.source()
                        .slice(fence.span())
                        .indexOf(word, fence.mark().length());
        String hint = word.length() > MAX_WORD
                ? ""
                : Nearest.to(word, LanguageNames.common())
                        .or(() -> Nearest.to(word, LanguageNames.all()))
                        .map(n -> ", did you mean `" + n + "`?")
                        .orElse("");
        findings.accept(
                new Finding(new Span(start, start + word.length()), Map.of("language", word, "hint", hint), List.of()));
    }
}
