package dev.episodelint.conformance;

import dev.episodelint.block.BlockNode;
import dev.episodelint.block.BlockSchema;
import dev.episodelint.block.Blocks;
import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the front matter with the template's, and validates it against the JSON Schema that a configuration names.
 */
final class FrontMatterCheck {
    private final Schema schema;
    private final Document document;
    private final LeftoverCheck leftovers;
    private final Departures out;
    private final ValueTypeCheck types;
    private final RequirementLog log;

    FrontMatterCheck(Schema schema, Document document, LeftoverCheck leftovers, RequirementLog log) {
        this.schema = schema;
        this.document = document;
        this.leftovers = leftovers;
        this.out = log.out();
        this.types = new ValueTypeCheck(out);
        this.log = log;
    }

    void run() {
        FrontMatter own = document.frontMatter();
        if (schema.frontMatterSchema() != null) {
            values(own, schema.frontMatterSchema());
        }
        if (schema.frontMatter().isEmpty()) {
            return;
        }
        if (own == null) {
            String keys = String.join(
                    ", ",
                    schema.frontMatter().stream()
                            .limit(5)
                            .map(FieldCheck::label)
                            .toList());
            Departure lack = out.add(new Type.MissingFrontMatter(keys), new Span(0, 0), 1);
            schema.frontMatter().forEach(f -> log.lack(log.weights().field(f), lack));
            return;
        }
        List<String> missing = new ArrayList<>();
        List<Requirement> lacking = new ArrayList<>();
        int line = 0;
        for (FieldSpec spec : schema.frontMatter()) {
            List<FrontMatter.Entry> found = own.entries().stream()
                    .filter(e -> spec.label().matches(e.key()))
                    .toList();
            if (found.isEmpty() && spec.required()) {
                missing.add(FieldCheck.label(spec));
                lacking.addAll(log.weights().field(spec));
                line = line == 0 ? spec.line() : line;
            }
            found.forEach(e -> frontMatterEntry(e, spec));
        }
        if (!missing.isEmpty()) {
            Span first = document.source().lineSpan(1);
            Departure lack = out.add(new Type.MissingHeaderField(String.join("`, `", missing), "a value"), first, line);
            log.lack(lacking, lack);
        }
    }

    private void frontMatterEntry(FrontMatter.Entry entry, FieldSpec spec) {
        boolean templateHasValue = spec.value().form() != ValueSpec.Form.FIXED
                || !spec.value().wording().text().isEmpty();
        if (entry.value().isEmpty() && entry.nested().isEmpty() && templateHasValue) {
            Departure lack = out.add(
                    new Type.EmptyHeaderField(entry.key(), FieldCheck.expected(spec)), entry.keySpan(), spec.line());
            log.lack(log.weights().field(spec), lack);
            return;
        }
        log.weights().field(spec).forEach(r -> log.have(r, entry.span()));
        boolean isOwn = !entry.value().isEmpty() && spec.value().wording().isSameAs(entry.value());
        if (isOwn && spec.value().form() == ValueSpec.Form.ENUMERATION) {
            out.add(
                    new Type.UnchosenAlternatives(String.join(", ", spec.value().options())),
                    entry.valueSpan(),
                    spec.line());
        } else if (isOwn && spec.value().form() == ValueSpec.Form.PLACEHOLDER) {
            out.add(
                    new Type.Unfilled(String.join("`, `", spec.value().wording().tokens())),
                    entry.valueSpan(),
                    spec.line());
        }
        types.check(entry.value(), entry.valueSpan(), spec.value(), spec.line());
        entry.nested().forEach(l -> leftovers.codeLine(l.text().strip(), l.span()));
    }

    private void values(@Nullable FrontMatter own, BlockSchema bound) {
        if (own == null) {
            if (schema.frontMatter().isEmpty() && !bound.required().isEmpty()) {
                out.add(new Type.MissingFrontMatter(String.join(", ", bound.required())), new Span(0, 0), 0);
            }
            return;
        }
        Span first = document.source().lineSpan(1);
        for (BlockNode node :
                Blocks.read(document.source(), own, Placeholder::spans).documents()) {
            BlockCheck.violations(bound, node, first, 0, out);
        }
    }
}
