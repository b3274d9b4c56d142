package dev.episodelint.conformance;

import dev.episodelint.block.BlockContent;
import dev.episodelint.block.BlockNode;
import dev.episodelint.block.BlockSchema;
import dev.episodelint.block.Blocks;
import dev.episodelint.block.Violation;
import dev.episodelint.code.LanguageNames;
import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.schema.BlockSpec;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.RecordLine;
import dev.episodelint.schema.Scalars;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.text.Span;
import dev.episodelint.value.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names what is missing or left over in the fenced blocks of a section. */
final class BlockCheck {
    private static final Set<String> LINE_BY_LINE = Set.of("yaml", "json", "math", "toml", "properties", "text", "");
    private static final Pattern UNFILLED = Pattern.compile("\\.{3,}|…|\\?+|[A-Z]|T[BO]DO?|<[^<>]+>");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)(?://|#|--|/\\*|\\*|<!--|%)");

    private final SectionContent content;
    private final LeftoverCheck leftovers;
    private final ValueTypeCheck types;
    private final Departures out;
    private final RequirementLog log;

    BlockCheck(SectionContent content, LeftoverCheck leftovers, RequirementLog log) {
        this.content = content;
        this.leftovers = leftovers;
        this.out = log.out();
        this.types = new ValueTypeCheck(out);
        this.log = log;
    }

    void run(List<BlockSpec> specs) {
        List<CodeBlock> fenced =
                content.code().stream().filter(c -> c.fence() != null).toList();
        List<CodeBlock> open = new ArrayList<>(fenced);
        // Those that take any language choose last, lest they take what another needs.
        List<BlockSpec> choosy = specs.stream()
                .sorted(Comparator.comparing((BlockSpec b) -> b.languages().isEmpty()))
                .toList();
        for (BlockSpec spec : choosy) {
            CodeBlock found = open.stream()
                    .filter(c -> spec.accepts(c.language()))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                open.remove(found);
                check(found, spec);
            } else if (spec.required()) {
                String language = spec.languages().isEmpty() ? "code" : String.join("` or `", spec.languages());
                Departure lack = out.add(new Type.MissingBlock(language, content.title()), content.at(), spec.line());
                log.lack(log.weights().block(spec), lack);
            }
        }
        content.code().forEach(this::leftovers);
    }

    private void check(CodeBlock code, BlockSpec spec) {
        if (spec.required() && spec.record().isEmpty()) {
            log.weights().block(spec).forEach(r -> log.have(r, code.span()));
        }
        boolean own = spec.form() != BlockSpec.Form.DEFAULT && spec.record().isEmpty() && isSame(code, spec);
        if (own && code.fence() != null && !code.lines().isEmpty()) {
            Span all = new Span(
                    code.fence().span().start(),
                    code.lines().get(code.lines().size() - 1).span().end());
            out.add(new Type.TemplateText(firstLine(code)), all, spec.line());
        } else if (!spec.record().isEmpty()) {
            record(code, spec);
        } else if (spec.schema() != null && code.fence() != null) {
            values(code, spec.schema(), code.fence().span(), spec.line());
        } else if (!spec.scalars().types().isEmpty()) {
            Scalars.each(out.source(), code, Placeholder::spans, (path, scalar) -> scalar(path, scalar, spec));
        }
    }

    private void scalar(String path, BlockNode.Scalar scalar, BlockSpec spec) {
        ValueType type = spec.scalars().types().get(path);
        if (type != null && !isUnfilled(scalar.value())) {
            types.check(scalar.value(), scalar.span(), type, spec.line());
        }
    }

    /** Of a block that is not of its language, that is named, and not its values. */
    private void values(CodeBlock code, BlockSchema schema, Span fence, int templateLine) {
        BlockContent block = Blocks.read(out.source(), code, Placeholder::spans);
        if (block.isBroken()) {
            return;
        }
        block.documents().forEach(d -> violations(schema, d, fence, templateLine, out));
    }

    /** @param whole where a violation of the whole block stands */
    static void violations(BlockSchema schema, BlockNode block, Span whole, int templateLine, Departures out) {
        for (Violation violation : schema.check(block, out.source(), whole, BlockCheck::isUnfilled)) {
            out.add(
                    new Type.SchemaViolation(violation.path(), violation.problem(), violation.expected()),
                    violation.span(),
                    templateLine);
        }
    }

    private static boolean isUnfilled(String value) {
        return UNFILLED.matcher(value).matches()
                || !Placeholder.find(value, List.of()).isEmpty()
                || !TemplateConventions.alternatives(value).isEmpty();
    }

    private static String firstLine(CodeBlock code) {
        List<String> lines = code.lines().stream()
                .map(l -> l.text().strip())
                .filter(l -> !l.isEmpty())
                .toList();
        return lines.isEmpty() ? "" : lines.get(0) + (lines.size() > 1 ? " ..." : "");
    }

    private static boolean isSame(CodeBlock code, BlockSpec spec) {
        return spec.isSample(code.lines().stream().map(CodeBlock.Line::text).toList());
    }

    /** Every record in the block has every label; a new record begins where its first label comes again. */
    private void record(CodeBlock code, BlockSpec spec) {
        List<List<RecordLine>> records = new ArrayList<>();
        FieldSpec first = spec.record().get(0);
        for (RecordLine entry : RecordLine.in(code)) {
            if (records.isEmpty()
                    || (entry.is(first) && !records.get(records.size() - 1).isEmpty())) {
                records.add(new ArrayList<>());
            }
            records.get(records.size() - 1).add(entry);
        }
        Span at = code.fence() == null ? code.span() : code.fence().span();
        if (records.isEmpty()) {
            log.lackFields(spec.record(), at, content.title());
        }
        for (List<RecordLine> record : records) {
            check(record, spec.record(), at);
        }
    }

    private void check(List<RecordLine> record, List<FieldSpec> specs, Span block) {
        List<FieldSpec> missing = new ArrayList<>();
        for (FieldSpec spec : specs) {
            List<RecordLine> found = record.stream().filter(e -> e.is(spec)).toList();
            if (found.isEmpty()) {
                missing.add(spec);
            }
            for (RecordLine entry : found) {
                if (entry.value().isEmpty() && !continues(entry)) {
                    Departure empty = out.add(
                            new Type.EmptyField(entry.label(), FieldCheck.expected(spec)),
                            entry.labelSpan(),
                            spec.line());
                    log.lack(log.weights().field(spec), empty);
                } else {
                    log.weights()
                            .field(spec)
                            .forEach(r -> log.have(
                                    r,
                                    new Span(
                                            entry.labelSpan().start(),
                                            Math.max(
                                                    entry.labelSpan().end(),
                                                    entry.valueSpan().end()))));
                    leftovers.value(entry.value(), entry.valueSpan(), spec.value(), spec.line());
                }
            }
        }
        log.lackFields(
                missing,
                record.isEmpty() ? block : record.get(0).labelSpan(),
                record.isEmpty() ? content.title() : record.get(0).label());
    }

    /** Whether the value stands on the lines below the label. */
    private boolean continues(RecordLine entry) {
        for (CodeBlock code : content.code()) {
            for (int i = 0; i + 1 < code.lines().size(); i++) {
                boolean label =
                        code.lines().get(i).span().start() == entry.labelSpan().start();
                String next = code.lines().get(i + 1).text();
                if (label && !next.isBlank() && Character.isWhitespace(next.charAt(0))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In code only comments are looked at; in blocks made of lines, every line. */
    private void leftovers(CodeBlock code) {
        boolean every = LINE_BY_LINE.contains(LanguageNames.canonical(code.language())) || code.fence() == null;
        for (CodeBlock.Line line : code.lines()) {
            if (every || COMMENT.matcher(line.text()).find()) {
                int lead = line.text().length() - line.text().stripLeading().length();
                int start = Math.min(line.span().end(), line.span().start() + lead);
                leftovers.codeLine(
                        line.text().strip(),
                        new Span(start, Math.max(start, line.span().end())));
            }
        }
    }
}
