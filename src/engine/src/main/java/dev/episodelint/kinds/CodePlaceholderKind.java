package dev.episodelint.kinds;

import dev.episodelint.code.CodeText;
import dev.episodelint.code.Elision;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.code.SourceCode;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Places in a sample where its code was left out. */
final class CodePlaceholderKind implements RuleKind<CodeBlock, CodePlaceholderKind.Options> {

    /** @param phrases what a comment says instead of code, in lower case */
    record Options(List<String> phrases) {}

    @Override
    public String name() {
        return "code-placeholder";
    }

    @Override
    public Class<CodeBlock> subject() {
        return CodeBlock.class;
    }

    @Override
    public Options options(YamlValue options) {
        List<String> phrases = options.fields("phrases").require("phrases").texts();
        return new Options(phrases.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList());
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("text");
    }

    @Override
    public void check(CodeBlock block, Options options, Document document, Consumer<Finding> findings) {
        String language = LanguageNames.of(block);
        CodeText code = CodeText.of(block);
        SourceCode.read(language, code.text()).ifPresent(lexed -> {
            for (Elision place : Elision.of(code.text(), lexed, language, options.phrases())) {
                findings.accept(Finding.at(code.span(place.start(), place.end()), "text", place.words()));
            }
        });
    }
}
