package dev.episodelint.kinds;

import dev.episodelint.code.CodeFlaw;
import dev.episodelint.code.CodeText;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.code.MermaidCheck;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.yaml.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Mermaid diagrams that cannot be drawn. */
final class MermaidKind implements PlainRuleKind<CodeBlock> {

    @Override
    public String name() {
        return "mermaid";
    }

    @Override
    public Class<CodeBlock> subject() {
        return CodeBlock.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("flaw", "hint");
    }

    @Override
    public void check(CodeBlock block, NoOptions options, Document document, Consumer<Finding> findings) {
        if (!LanguageNames.of(block).equals("mermaid")) {
            return;
        }
        CodeText code = CodeText.of(block);
        for (CodeFlaw flaw : MermaidCheck.flaws(code.text())) {
            String word = code.text().substring(flaw.start(), flaw.end());
            String hint = flaw.words().startsWith("Unknown") && word.length() < 40
                    ? Nearest.to(word, MermaidCheck.known())
                            .map(n -> ", did you mean `" + n + "`?")
                            .orElse("")
                    : "";
            // An empty diagram has no line of its own.
            findings.accept(new Finding(
                    code.text().isBlank() ? block.span() : code.span(flaw.start(), flaw.end()),
                    Map.of("flaw", flaw.words(), "hint", hint),
                    List.of()));
        }
    }
}
