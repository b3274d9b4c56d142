package dev.episodelint.template;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.FrontMatter;
import dev.episodelint.document.Html;
import dev.episodelint.document.Section;
import dev.episodelint.parse.FenceRepair;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.schema.Ambiguity;
import dev.episodelint.schema.FieldSpec;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.SectionSpec.Demand;
import dev.episodelint.schema.SectionSpec.Presence;
import dev.episodelint.schema.StatusSpec;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.TitleSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.suppression.Directives;
import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.Yaml;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compiles a Markdown template, and the overlay beside it, into a schema. */
public final class TemplateCompiler {
    private final String path;
    private final SourceText source;
    private final List<Ambiguity> ambiguities = new ArrayList<>();

    private TemplateCompiler(String path, SourceText source) {
        this.path = path;
        this.source = source;
    }

    /**
     * @param overlayPath null when there is no overlay
     * @throws ProblemException when Markdown cannot carry the template, or the overlay does not fit it
     */
    public static Schema compile(
            String templatePath, String templateText, @Nullable String overlayPath, @Nullable String overlayText) {
        return compile(templatePath, templateText, overlayPath, overlayText, name -> Optional.empty());
    }

    /**
     * @param overlayPath null when there is no overlay
     * @param schemas the text of a JSON Schema by the name that the overlay gives it; empty for the names of those that
     *     come with the engine
     * @throws ProblemException when Markdown cannot carry the template, or the overlay or one of its schemas does not fit
     */
    public static Schema compile(
            String templatePath,
            String templateText,
            @Nullable String overlayPath,
            @Nullable String overlayText,
            Function<String, Optional<String>> schemas) {
        SourceText source = Directives.in(SourceText.of(templateText)).silent();
        Schema inferred = new TemplateCompiler(templatePath, source).infer();
        return overlayPath == null || overlayText == null
                ? inferred
                : new Overlay(Yaml.read(overlayPath, overlayText), new BlockSchemas(schemas)).applyTo(inferred);
    }

    private Schema infer() {
        Document document = MarkdownParser.parse(source);
        refuseBrokenFences(document);
        Section top = top(document.root());
        Section identity = identity(top);
        List<Section> contents = new ArrayList<>();
        for (Section s : top.sections()) {
            contents.addAll(s == identity ? s.sections() : List.of(s));
        }
        List<Block> headerBlocks = identity == null ? top.blocks() : identity.blocks();
        SectionSpec header =
                header(identity, headerBlocks, beforeHeader(document.root(), headerBlocks), document.frontMatter());
        StatusSpec status = HeaderInference.status(header);
        List<FieldSpec> frontMatter = frontMatter(document.frontMatter());
        return new Schema(
                path,
                name(top, document),
                header,
                title(top, identity, document),
                status,
                frontMatter,
                null,
                sections(
                        contents,
                        new SectionAddress(List.of(), 1),
                        !headerBlocks.isEmpty() ? headerBlocks : top.blocks()),
                HeaderInference.relations(header),
                false,
                ambiguities.stream()
                        .sorted(Comparator.comparingInt(Ambiguity::line))
                        .toList());
    }

    private static List<Block> beforeHeader(Section root, List<Block> header) {
        return root.blocks() == header ? List.of() : root.blocks();
    }

    private void refuseBrokenFences(Document document) {
        List<Problem> problems = FenceRepair.repair(source, document).broken().stream()
                .map(broken -> {
                    Location at = source.locate(broken.span().start());
                    return new Problem(
                            path,
                            at.line(),
                            at.column(),
                            "This fence is not closed before another one opens, so Markdown reads text as code from here on",
                            "close it, or give the outer fence more backticks than any fence inside it");
                })
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** The section that holds the content: the only level-1 section where there is just one, else the root. */
    private static Section top(Section root) {
        boolean one = root.sections().size() == 1 && root.sections().get(0).level() == 1;
        return one ? root.sections().get(0) : root;
    }

    /**
     * The section whose heading is the identity: the top one when it has placeholders, else the first below it that has
     * some and stands before any other.
     */
    private static @Nullable Section identity(Section top) {
        if (hasPlaceholders(top)) {
            return top;
        }
        Optional<Section> first = top.sections().stream().findFirst();
        return first.filter(TemplateCompiler::hasPlaceholders)
                .filter(s -> !Title.of(heading(s)).number() && !TemplateConventions.isOptional(heading(s)))
                .orElse(null);
    }

    private static TitleSpec title(Section top, @Nullable Section identity, Document document) {
        if (identity != null) {
            return new TitleSpec(TitleSpec.Form.PATTERN, heading(identity));
        }
        Section first = top.heading() != null
                ? top
                : document.root().sections().stream()
                        .filter(s -> s.level() == 1)
                        .findFirst()
                        .orElse(null);
        if (first == null || first.heading() == null) {
            return new TitleSpec(TitleSpec.Form.NONE, "");
        }
        String text = first.heading().text().plain();
        boolean sample = PassageConventions.isSampleTitle(text);
        return new TitleSpec(sample ? TitleSpec.Form.SAMPLE : TitleSpec.Form.FIXED, text);
    }

    private static boolean hasPlaceholders(Section section) {
        return section.heading() != null && Wording.of(section.heading().text()).hasPlaceholders();
    }

    private static String heading(Section section) {
        return section.heading() == null ? "" : Title.written(section.heading().text());
    }

    private static String name(Section top, Document document) {
        boolean untitled = top.heading() == null && !document.root().sections().isEmpty();
        return Title.undecorated(heading(untitled ? document.root().sections().get(0) : top));
    }

    /** @param before blocks that stand before the first heading */
    private SectionSpec header(
            @Nullable Section identity, List<Block> blocks, List<Block> before, @Nullable FrontMatter frontMatter) {
        String heading = identity == null ? "" : heading(identity);
        int line = identity == null ? 1 : source.lineAt(identity.span().start());
        ContentCompiler content =
                new ContentCompiler(source, new SectionAddress(List.of(), line), ambiguities).learn(blocks);
        content.learnText(blocks, heading, true);
        content.learnText(before, heading, true);
        if (frontMatter != null) {
            content.learnLines(frontMatter.span());
        }
        Title title = Title.of(heading);
        return new SectionSpec(
                title,
                identity == null ? 1 : identity.level(),
                Demand.ONCE,
                content.fields,
                content.tables,
                content.blocks,
                content.checklists,
                content.vocabulary(),
                List.of(),
                line);
    }

    private String remarkAbove(int line) {
        StringBuilder remark = new StringBuilder();
        for (int above = line - 1; above > 0 && source.line(above).startsWith("#"); above--) {
            remark.insert(0, source.line(above).substring(1) + "\n");
        }
        return remark.toString();
    }

    private List<FieldSpec> frontMatter(@Nullable FrontMatter frontMatter) {
        if (frontMatter == null) {
            return List.of();
        }
        return frontMatter.entries().stream()
                .map(e -> {
                    int line = source.lineAt(e.keySpan().start());
                    return HeaderInference.frontMatterField(e, line, remarkAbove(line));
                })
                .toList();
    }

    /** @param before the blocks right before the first of the sections, where a comment about it may stand */
    private List<SectionSpec> sections(List<Section> sections, SectionAddress around, List<Block> before) {
        List<SectionSpec> specs = new ArrayList<>();
        List<Block> previous = before;
        boolean inside = false;
        for (int i = 0; i < sections.size(); i++) {
            SectionSpec spec = section(sections.get(i), around);
            boolean asked = commented(previous, TemplateConventions::asksToDelete);
            boolean instruction = asked || (inside && !commented(previous, TemplateConventions::endsInstructions));
            boolean optional = TemplateComments.isSaidOptional(sections.get(i), previous, source);
            // Without a comment that ends them, instructions are one section long.
            inside = instruction && (inside || endsLater(sections.subList(i, sections.size())));
            Presence presence = instruction
                    ? Presence.INSTRUCTION
                    : optional ? Presence.OPTIONAL : spec.demand().presence();
            specs.add(spec.with(spec.demand().with(presence)));
            previous = lastBlocks(sections.get(i));
        }
        return NumberedGroups.merge(specs, around, ambiguities);
    }

    private static List<Block> lastBlocks(Section section) {
        return section.sections().isEmpty()
                ? section.blocks()
                : lastBlocks(section.sections().get(section.sections().size() - 1));
    }

    private static boolean commented(List<Block> blocks, Predicate<String> says) {
        return blocks.stream()
                .skip(Math.max(0, blocks.size() - 2))
                .anyMatch(b -> b instanceof Html html && html.isComment() && says.test(html.raw()));
    }

    private static boolean endsLater(List<Section> sections) {
        return sections.stream().anyMatch(s -> commented(lastBlocks(s), TemplateConventions::endsInstructions));
    }

    private SectionSpec section(Section section, SectionAddress around) {
        String heading = heading(section);
        boolean optional = TemplateConventions.isOptional(heading);
        Title title = Title.of(TemplateConventions.withoutOptional(heading));
        int line = source.lineAt(section.span().start());
        SectionAddress address = around.inner(title.text(), line);
        ContentCompiler content = new ContentCompiler(source, address, ambiguities).learn(section.blocks());
        content.learnText(section.blocks(), heading, !section.sections().isEmpty());
        Demand demand = title.number() || title.wording().hasPlaceholders() ? Demand.MANY : Demand.ONCE;
        return new SectionSpec(
                        title,
                        section.level(),
                        optional ? demand.with(Presence.OPTIONAL) : demand,
                        content.fields,
                        content.tables,
                        content.blocks,
                        content.checklists,
                        content.vocabulary(),
                        sections(section.sections(), address, section.blocks()),
                        line)
                .sameAsBefore(content.saysSame() && content.fields.isEmpty());
    }
}
