package dev.episodelint.template;

import dev.episodelint.document.Block;
import dev.episodelint.document.Html;
import dev.episodelint.document.Section;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.TextUnit;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Which section a template's remark speaks of: the one that it stands in, or the one whose heading follows. */
final class TemplateComments {
    private TemplateComments() {}

    /**
     * Whether a section may be left out, by what stands right above its heading or first below it.
     *
     * @param before the blocks that stand before the heading
     */
    static boolean isSaidOptional(Section section, List<Block> before, SourceText source) {
        Optional<Html> above = last(before).filter(h -> isAbout(section, h, before, source));
        if (above.isPresent() && TemplateConventions.makesOptional(above.get().raw())) {
            return true;
        }
        List<TextUnit> units = TextUnit.in(section.blocks());
        return !units.isEmpty()
                && TemplateConventions.saysOptional(units.get(0).text())
                && !belongsToNext(section, source);
    }

    private static Optional<Html> last(List<Block> blocks) {
        return blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Html html) || !html.isComment()
                ? Optional.empty()
                : Optional.of(html);
    }

    /** A comment speaks of the heading below it, unless it is the first thing in its own section and set apart. */
    private static boolean isAbout(Section next, Html comment, List<Block> before, SourceText source) {
        return before.size() > 1 || touches(comment, next.span().start(), source);
    }

    /** Whether the only thing in a section is a comment right above the next heading. */
    private static boolean belongsToNext(Section section, SourceText source) {
        return section.blocks().size() == 1
                && section.blocks().get(0) instanceof Html comment
                && comment.isComment()
                && touches(comment, nextHeading(section, source), source);
    }

    private static int nextHeading(Section section, SourceText source) {
        return section.sections().isEmpty()
                ? Math.min(section.span().end(), source.length())
                : section.sections().get(0).span().start();
    }

    private static boolean touches(Html comment, int heading, SourceText source) {
        int last = source.lineAt(Math.max(comment.span().start(), comment.span().end() - 1));
        return heading < source.length() && source.lineAt(heading) <= last + 1;
    }
}
