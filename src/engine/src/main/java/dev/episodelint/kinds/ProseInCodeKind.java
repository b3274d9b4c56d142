package dev.episodelint.kinds;

import dev.episodelint.code.CodeText;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.code.ProseInCode;
import dev.episodelint.code.SourceCode;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Running text inside a block of source code, outside its comments and strings. */
final class ProseInCodeKind implements RuleKind<CodeBlock, ProseInCodeKind.Options> {

    /** @param sentences how many a passage must have to count */
    record Options(int sentences) {}

    @Override
    public String name() {
        return "prose-in-code";
    }

    @Override
    public Class<CodeBlock> subject() {
        return CodeBlock.class;
    }

    @Override
    public Options options(YamlValue options) {
        return new Options(options.fields("sentences").require("sentences").number());
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("sentences", "language");
    }

    @Override
    public void check(CodeBlock block, Options options, Document document, Consumer<Finding> findings) {
        String language = LanguageNames.of(block);
        CodeText code = CodeText.of(block);
        SourceCode.read(language, code.text()).ifPresent(lexed -> {
            for (ProseInCode passage : ProseInCode.of(code.text(), lexed)) {
                if (passage.sentences() >= options.sentences() && SourceCode.isProgram(language)) {
                    findings.accept(new Finding(
                            code.span(passage.start(), passage.end()),
                            Map.of("sentences", String.valueOf(passage.sentences()), "language", language),
                            List.of()));
                }
            }
        });
    }
}
