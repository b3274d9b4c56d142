package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Item;
import dev.episodelint.document.Node;
import dev.episodelint.document.Quote;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A claimed number of things that differs from the actual number.
 *
 * @param span the position of the number and of what it counts
 * @param found the actual number; for diagrams and the like the maximum
 */
public record CountClaim(Span span, String claimed, int found) {
    /** The places where a document claims numbers of things. */
    private static final Pattern SUMMARY = Pattern.compile(
            "(?i)\\b(?:summary|overview|metadata|statistics|stats|at a glance|what you(?:'|’)?(?:ll| will) (?:get|find|see)"
                    + "|in this (?:episode|document|chapter|lecture)|contents|highlights|production notes|episode notes)\\b");

    private static final Pattern ABOUT_THIS = Pattern.compile(
            "(?i)\\b(?:this (?:episode|document|chapter|lecture|guide|masterclass|deep dive) (?:includes|contains|features"
                    + "|has|comes with|offers|provides)|^(?:includes|contains|features)|production notes?\\W+includes)\\b");
    /**
     * A number in a heading may belong to its topic, as in joining two tables; it is a claim if the heading has nothing
     * else, or has it in brackets.
     */
    private static final Pattern TITLE =
            Pattern.compile("(?i)^[^\\p{L}\\p{N}]*(?:the +)?~[^\\p{L}\\p{N}]*$|[(\\[,;] *~ *[)\\],;]");

    private static final Pattern ANYTHING = Pattern.compile("");
    /**
     * A number in a summary may be about another text; it is a claim if the line begins with it, or says that the
     * things are included.
     */
    private static final Pattern LEAD = Pattern.compile("(?i)(?:^|\\b(?:with|includ(?:es?|ing)|contain(?:s|ing)"
            + "|featur(?:es|ing)|plus|has|offers|provides|and|over|of)|,)[^\\p{L}\\p{N}~]*~");
    /** Words that show that the number is a plan, or is about another document. */
    private static final Pattern NOT_HERE = Pattern.compile("(?i)\\b(?:add|needs?|needed|create|should|must|target|goal"
            + "|todo|planned|missing|require[sd]?|\\d+ more|next|each|every|per|another|other|previous|old|will)\\b");

    /** Every such claim, in document order. */
    public static List<CountClaim> of(Document document, List<String> nouns) {
        List<CountClaim> found = new ArrayList<>();
        SelfDescription header = SelfDescription.of(document);
        for (SelfDescription.Place place : header.fields()) {
            if (place.certain() || place.possible()) {
                labelled(place, document.root(), found);
            }
        }
        document.root().descendants().forEach(s -> inside(s, header, document, found));
        ListClaims.find(document, nouns, found);
        found.sort(Comparator.comparing(CountClaim::span));
        return found.stream().distinct().toList();
    }

    /** {@code **Code Examples**: 25+ production-ready} */
    private static void labelled(SelfDescription.Place place, Section whole, List<CountClaim> found) {
        Matcher m = Pattern.compile("^(\\d{1,3})\\+?(?![\\p{L}\\p{N}.,:%/-]).{0,60}$")
                .matcher(place.field().value());
        if (m.matches() && !NOT_HERE.matcher(place.field().label()).find()) {
            int start = place.field().valueSpan().start();
            CountableThings.named(place.field().label())
                    .ifPresent(t -> add(
                            t,
                            Integer.parseInt(m.group(1)),
                            new Span(place.field().labelSpan().start(), start + m.end(1)),
                            place.field().label() + ": " + m.group(1),
                            whole,
                            found));
        }
    }

    private static void inside(Section section, SelfDescription header, Document document, List<CountClaim> found) {
        if (section.heading() != null && section != header.title()) {
            announced(section.heading().text(), TITLE, section, found);
        }
        boolean summary = section == header.title()
                || (section.heading() != null
                        && SUMMARY.matcher(PartTitles.of(section)).find());
        lines(section.blocks()).forEach(line -> {
            boolean about = ABOUT_THIS.matcher(line.plain()).find();
            if (summary || about) {
                announced(line, about ? ANYTHING : LEAD, document.root(), found);
            }
        });
    }

    /** @param around the text around a number of things, with a tilde in its place */
    private static void announced(Inline line, Pattern around, Section where, List<CountClaim> found) {
        String raw = line.raw();
        if (raw.length() > Limits.CLAIM_LENGTH || NOT_HERE.matcher(raw).find()) {
            return;
        }
        for (CountableThings things : CountableThings.values()) {
            Matcher m = things.announced().matcher(raw);
            while (m.find()) {
                int start = line.span().start();
                Span span = new Span(start + m.start(), start + m.end());
                String rest = raw.substring(0, m.start()) + '~' + raw.substring(m.end());
                if (around.matcher(rest).find() && line.opaque().stream().noneMatch(span::overlaps)) {
                    SmallNumbers.read(m.group("number")).ifPresent(n -> add(things, n, span, m.group(), where, found));
                }
            }
        }
    }

    /** More things than claimed are accepted, since the claim may mean only some of them. */
    private static void add(
            CountableThings things, int claimed, Span span, String text, Section where, List<CountClaim> found) {
        int most = things.in(where);
        if (most < claimed) {
            found.add(new CountClaim(span, text, most));
        }
    }

    /** The lines of paragraphs and items but those of tasks. */
    private static Stream<Inline> lines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(b -> b.walk(CountClaim::tells))
                .filter(Inline.class::isInstance)
                .map(Inline.class::cast);
    }

    private static boolean tells(Node node) {
        boolean task = node instanceof Item item && item.task().isPresent();
        return !task && !(node instanceof Quote) && !(node instanceof Table);
    }
}
