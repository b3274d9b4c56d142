package dev.episodelint.template;

import dev.episodelint.document.Block;
import dev.episodelint.document.FieldReader;
import dev.episodelint.schema.Passage;
import dev.episodelint.schema.TemplateConventions;
import dev.episodelint.schema.TextUnit;
import dev.episodelint.schema.Words;
import dev.episodelint.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Takes the running text of a template's section apart, and tells of each piece whether documents may keep it. Labelled
 * values and checklists have specs of their own and are left out here.
 *
 * @param structured whether the section asks for anything besides running text
 */
record PassageCompiler(SourceText source, String heading, boolean structured) {

    List<Passage> passages(List<Block> blocks) {
        List<TextUnit> units = TextUnit.in(blocks).stream()
                .filter(u -> u.kind() != TextUnit.Kind.TASK && u.words().size() > 0 && !isLabelled(u))
                .toList();
        boolean alone =
                units.stream().filter(u -> u.kind() != TextUnit.Kind.COMMENT).count() == 1;
        return units.stream()
                .flatMap(u -> passage(u, structured || (!alone && PassageConventions.isLabel(u))).stream())
                .toList();
    }

    private static boolean isLabelled(TextUnit unit) {
        return unit.lines().stream()
                .anyMatch(l -> !FieldReader.ofLine(l, false, null).isEmpty());
    }

    /** @param fixed whether a text that says nothing to authors belongs to what else is there */
    private Optional<Passage> passage(TextUnit unit, boolean fixed) {
        Words words = unit.words();
        int line = source.lineAt(unit.span().start());
        if (unit.kind() == TextUnit.Kind.COMMENT && !TemplateConventions.instructs(unit.text())) {
            return Optional.empty();
        }
        Optional<String> kept = PassageConventions.reasonToStay(unit, heading);
        Optional<String> instruction = PassageConventions.reasonToReplace(unit);
        boolean stays = kept.isPresent() || (fixed && instruction.isEmpty());
        String reason = kept.or(() -> instruction)
                .orElse(fixed ? "introduces what else the section asks for" : "the section asks for nothing but text");
        return Optional.of(new Passage(unit.kind(), unit.text(), words, line, stays, reason));
    }
}
