package dev.episodelint.schema;

import dev.episodelint.block.BlockSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document must look like, compiled from a Markdown template and its overlay.
 *
 * @param path of the template, for related locations
 * @param name the template's name
 * @param header the identity's heading and the header fields, as a section without sections
 * @param title what is asked of the title
 * @param status null when the template asks for none
 * @param frontMatter required keys; empty when the template has no front matter
 * @param frontMatterSchema that the values of front matter must satisfy; null for none
 * @param sections the content sections, in order
 * @param closed whether a section that the template does not have is more than information
 */
public record Schema(
        String path,
        String name,
        SectionSpec header,
        TitleSpec title,
        @Nullable StatusSpec status,
        List<FieldSpec> frontMatter,
        @Nullable BlockSchema frontMatterSchema,
        List<SectionSpec> sections,
        List<FieldRelation> relations,
        boolean closed,
        List<Ambiguity> ambiguities) {

    public Schema {
        frontMatter = List.copyOf(frontMatter);
        sections = List.copyOf(sections);
        relations = List.copyOf(relations);
        ambiguities = List.copyOf(ambiguities);
    }

    /** Whether the template states a heading with placeholders for the identity. */
    public boolean namedHere() {
        return title.form() == TitleSpec.Form.PATTERN;
    }

    /** With a JSON Schema for front matter. */
    public Schema withFrontMatter(BlockSchema jsonSchema) {
        return new Schema(
                path, name, header, title, status, frontMatter, jsonSchema, sections, relations, closed, ambiguities);
    }
}
