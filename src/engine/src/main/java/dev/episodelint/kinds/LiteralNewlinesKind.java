package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.RunningText;
import dev.episodelint.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of prose that hold line breaks written as backslash and n. */
final class LiteralNewlinesKind implements PlainRuleKind<Document> {
    private static final Pattern ESCAPE = Pattern.compile("\\\\n");

    @Override
    public String name() {
        return "literal-newlines";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("count");
    }

    @Override
    public void check(Document document, NoOptions options, Document same, Consumer<Finding> findings) {
        RunningText.texts(document).forEach(line -> {
            List<Span> escapes = escapes(line);
            if (escapes.size() > 1) {
                Span span = escapes.get(0).union(escapes.get(escapes.size() - 1));
                findings.accept(Finding.at(span, "count", String.valueOf(escapes.size())));
            }
        });
    }

    private static List<Span> escapes(Inline line) {
        int base = line.span().start();
        Matcher m = ESCAPE.matcher(line.raw());
        return m.results()
                .map(r -> new Span(base + r.start(), base + r.end()))
                .filter(s -> line.opaque().stream().noneMatch(s::overlaps))
                .toList();
    }
}
