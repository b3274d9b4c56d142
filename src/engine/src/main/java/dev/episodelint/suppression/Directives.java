package dev.episodelint.suppression;

import dev.episodelint.document.Document;
import dev.episodelint.document.LimitHit;
import dev.episodelint.parse.FenceRepair;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The directives in the comments of a document, and the document without these comments. */
public final class Directives {

    private static final Pattern ANY = Pattern.compile("episode-lint", Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final SourceText silent;
    private final List<LinterComment> comments;
    private final boolean overLimit;

    private Directives(SourceText source, SourceText silent, List<LinterComment> comments, boolean overLimit) {
        this.source = source;
        this.silent = silent;
        this.comments = comments;
        this.overLimit = overLimit;
    }

    public static Directives in(SourceText source) {
        if (!ANY.matcher(source.text()).find()) {
            return new Directives(source, source, List.of(), false);
        }
        // Uses the document with repaired fences, since a comment after a broken fence was not meant as code.
        Document document =
                FenceRepair.repair(source, MarkdownParser.parse(source)).document();
        List<LinterComment> all = LinterComments.in(document);
        if (all.isEmpty()) {
            return new Directives(source, source, all, false);
        }
        char[] text = source.text().toCharArray();
        all.forEach(c -> c.hide(text, source));
        SourceText silent = SourceText.of(new String(text));
        List<LinterComment> read = all.subList(0, Math.min(all.size(), Limits.SUPPRESSIONS));
        return new Directives(source, silent, read, all.size() > Limits.SUPPRESSIONS);
    }

    /** The text with the comments replaced by blanks, so that rules ignore them; all positions are unchanged. */
    public SourceText silent() {
        return silent;
    }

    public Optional<LimitHit> limitHit() {
        return overLimit
                ? Optional.of(new LimitHit(
                        comments.get(Limits.SUPPRESSIONS - 1).span(),
                        "suppressions in a document",
                        String.format(Locale.ROOT, "%,d", Limits.SUPPRESSIONS)))
                : Optional.empty();
    }

    /**
     * @param document the text without the comments, parsed with repaired fences
     * @param rules the ids of all rules
     * @param unsuppressed the ids of rules that no comment can suppress
     */
    public Waivers waivers(Document document, Collection<String> rules, Set<String> unsuppressed) {
        List<SuppressionFlaw> flaws = new ArrayList<>();
        List<Directive> directives = new ArrayList<>();
        comments.forEach(c -> DirectiveReader.read(c, source, flaws).ifPresent(directives::add));
        return directives.isEmpty()
                ? new Waivers(List.of(), flaws)
                : new WaiverReader(source, new DirectiveScopes(document), rules, unsuppressed, flaws).read(directives);
    }
}
