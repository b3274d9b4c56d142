package dev.episodelint.kinds;

import dev.episodelint.code.CodeFlaw;
import dev.episodelint.code.CodeText;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.code.LexedText;
import dev.episodelint.code.ProseInCode;
import dev.episodelint.code.SourceCode;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Code whose strings, comments, brackets or numbers are broken, in whatever context it may stand. */
final class CodeFlawKind implements RuleKind<CodeBlock, CodeFlawKind.Options> {
    private static final List<String> FLAWS = List.of("string", "comment", "bracket", "number", "comment-mark");

    /** @param flaws what to look for */
    record Options(Set<CodeFlaw.Kind> flaws) {}

    @Override
    public String name() {
        return "code-flaw";
    }

    @Override
    public Class<CodeBlock> subject() {
        return CodeBlock.class;
    }

    @Override
    public Options options(YamlValue options) {
        Set<CodeFlaw.Kind> flaws = EnumSet.noneOf(CodeFlaw.Kind.class);
        for (YamlValue flaw : options.fields("flaws").require("flaws").list()) {
            String name = flaw.oneOf(FLAWS).replace('-', '_');
            flaws.add(CodeFlaw.Kind.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return new Options(Set.copyOf(flaws));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("flaw", "language");
    }

    @Override
    public void check(CodeBlock block, Options options, Document document, Consumer<Finding> findings) {
        String language = LanguageNames.of(block);
        CodeText code = CodeText.of(block);
        for (CodeFlaw flaw : flaws(language, code.text())) {
            if (options.flaws().contains(flaw.kind())) {
                findings.accept(new Finding(
                        code.span(flaw.start(), flaw.end()),
                        Map.of("flaw", flaw.words(), "language", language),
                        List.of()));
            }
        }
    }

    /** Prose among the code is another rule's matter, and so are its apostrophes. */
    private static List<CodeFlaw> flaws(String language, String text) {
        LexedText lexed = SourceCode.read(language, text).orElse(null);
        if (lexed == null) {
            return List.of();
        }
        List<ProseInCode> prose = lexed.flaws().isEmpty() ? List.of() : ProseInCode.of(text, lexed);
        return prose.isEmpty()
                ? lexed.flaws()
                : SourceCode.read(language, ProseInCode.without(prose, text))
                        .map(LexedText::flaws)
                        .orElse(List.of());
    }
}
