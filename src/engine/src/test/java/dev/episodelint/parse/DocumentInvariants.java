package dev.episodelint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Node;
import dev.episodelint.document.Section;
import dev.episodelint.text.Span;
import java.util.List;

/** What holds for every document, whatever its text. */
final class DocumentInvariants {
    private DocumentInvariants() {}

    static void check(Document document) {
        assertThat(document.limitHits()).extracting("what").doesNotContain("internal");
        document.walk().forEach(DocumentInvariants::nested);
        sections(document.root());
        assertThat(document.root().span())
                .isEqualTo(new Span(0, document.source().length()));
        document.walk(Inline.class).forEach(inline -> inline(document, inline));
        document.walk(CodeBlock.class).forEach(code -> code(document, code));
    }

    private static void nested(Node node) {
        Span parent = node.span();
        int end = parent.start();
        for (Node child : node.children()) {
            assertThat(parent.contains(child.span()))
                    .as("%s in %s", child, parent)
                    .isTrue();
            assertThat(child.span().start()).as("start of %s", child).isGreaterThanOrEqualTo(end);
            end = child.span().end();
        }
    }

    private static void sections(Section section) {
        int end = section.span().end();
        for (int i = section.sections().size() - 1; i >= 0; i--) {
            Section inside = section.sections().get(i);
            assertThat(inside.span().end()).isEqualTo(end);
            assertThat(inside.level()).isGreaterThan(section.level());
            end = inside.span().start();
            sections(inside);
        }
    }

    private static void inline(Document document, Inline inline) {
        assertThat(inline.raw()).isEqualTo(document.source().slice(inline.span()));
        List<Span> opaque = inline.opaque();
        for (int i = 0; i < opaque.size(); i++) {
            assertThat(inline.span().contains(opaque.get(i))).isTrue();
            assertThat(i == 0 || opaque.get(i - 1).end() <= opaque.get(i).start())
                    .isTrue();
        }
        List<Span> marks = inline.marks();
        for (int i = 0; i < marks.size(); i++) {
            assertThat(inline.slice(marks.get(i))).matches("\\*{1,2}|_{1,2}|`+");
            assertThat(i == 0 || marks.get(i - 1).end() <= marks.get(i).start()).isTrue();
        }
        inline.links()
                .forEach(link -> assertThat(inline.span().contains(link.span().start()))
                        .as("%s in %s", link, inline)
                        .isTrue());
    }

    private static void code(Document document, CodeBlock code) {
        for (CodeBlock.Line line : code.lines()) {
            assertThat(code.span().contains(line.span())).isTrue();
            assertThat(line.text()).isEqualTo(document.source().slice(line.span()));
        }
    }
}
