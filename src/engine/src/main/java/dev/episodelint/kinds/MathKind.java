package dev.episodelint.kinds;

import dev.episodelint.code.CodeText;
import dev.episodelint.code.FormulaSymbols;
import dev.episodelint.code.FormulaSymbols.Symbol;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.code.MathRecord;
import dev.episodelint.code.TexCheck;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Formulas in blocks of mathematics, and what stands beside them. */
final class MathKind implements RuleKind<CodeBlock, MathKind.Options> {
    private static final String ENVIRONMENT = "unknown-environment";
    private static final String UNBALANCED = "unbalanced";
    private static final String UNDEFINED = "undefined-symbol";
    private static final String UNUSED = "unused-variable";
    private static final String ABSTRACT = "abstract-example";

    /** @param flaw what to look for */
    record Options(String flaw) {}

    @Override
    public String name() {
        return "math";
    }

    @Override
    public Class<CodeBlock> subject() {
        return CodeBlock.class;
    }

    @Override
    public Options options(YamlValue options) {
        List<String> flaws = List.of(ABSTRACT, UNBALANCED, UNDEFINED, ENVIRONMENT, UNUSED);
        return new Options(options.fields("flaw").require("flaw").oneOf(flaws));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("name", "hint");
    }

    @Override
    public void check(CodeBlock block, Options options, Document document, Consumer<Finding> findings) {
        if (!LanguageNames.of(block).equals("math")) {
            return;
        }
        CodeText code = CodeText.of(block);
        List<MathRecord> records = MathRecord.of(code.text());
        if (records.isEmpty()) {
            tex(code, 0, code.text().length(), true, options, findings);
        }
        for (MathRecord record : records) {
            MathRecord.Part formula = record.formula();
            MathRecord.Part variables = record.variables();
            MathRecord.Part example = record.example();
            if (formula != null && formula.isFilled()) {
                tex(code, formula.start(), formula.end(), false, options, findings);
            }
            if (formula != null && variables != null && formula.isFilled() && variables.isFilled()) {
                symbols(code, formula, variables, options, findings);
            }
            if (example != null
                    && example.isFilled()
                    && options.flaw().equals(ABSTRACT)
                    && isAbstract(example.text())) {
                findings.accept(Finding.at(code.span(example.start(), example.end())));
            }
        }
    }

    private static boolean isAbstract(String example) {
        return example.chars().noneMatch(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER);
    }

    private static void tex(
            CodeText code, int from, int to, boolean comments, Options options, Consumer<Finding> findings) {
        for (TexCheck.Problem problem : TexCheck.problems(code.text(), from, to, comments)) {
            if (problem.environment() && options.flaw().equals(ENVIRONMENT)) {
                String hint = Nearest.to(problem.words(), TexCheck.environments())
                        .map(n -> ", did you mean `" + n + "`?")
                        .orElse("");
                findings.accept(finding(code, problem.start(), problem.end(), problem.words(), hint));
            } else if (!problem.environment() && options.flaw().equals(UNBALANCED)) {
                findings.accept(finding(code, problem.start(), problem.end(), problem.words(), ""));
            }
        }
    }

    private static void symbols(
            CodeText code,
            MathRecord.Part formula,
            MathRecord.Part variables,
            Options options,
            Consumer<Finding> findings) {
        boolean undefined = options.flaw().equals(UNDEFINED);
        List<Symbol> symbols = switch (options.flaw()) {
            case UNDEFINED -> FormulaSymbols.undefined(formula.text(), variables.text());
            case UNUSED -> FormulaSymbols.unused(formula.text(), variables.text());
            default -> List.of();
        };
        int base = undefined ? formula.start() : variables.start();
        symbols.forEach(s -> findings.accept(finding(code, base + s.start(), base + s.end(), s.written(), "")));
    }

    private static Finding finding(CodeText code, int start, int end, String name, String hint) {
        return new Finding(code.span(start, end), Map.of("name", name, "hint", hint), List.of());
    }
}
