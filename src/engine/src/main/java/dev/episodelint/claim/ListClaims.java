package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Emphasis;
import dev.episodelint.document.Inline;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Paragraph;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.text.Span;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings, and bold lines with a colon, that announce a number of things right above a list, or above sections,
 * of another number: {@code ## 5 Key Takeaways} over four items.
 */
final class ListClaims {
    private static final int LONGEST_LEAD = 200;
    private static final Pattern COLON = Pattern.compile(":$");
    /** Titles of sections that do not count as announced things. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)\\b(?:intro|introduction|overview|summary|conclusion|recap|background|bonus|context|takeaways?|next"
                    + "|references|further|resources|why|how|what|when|comparison|comparing|putting|together)\\b");

    private static final String NUMBER = "#?(?:\\d{1,3}|[IVX]{1,5})(?:\\s*[:.)–—-]|$)";
    private static final Pattern MEMBER = Pattern.compile("^[^\\p{L}\\p{N}]*\\p{L}+ " + NUMBER);
    private static final Pattern NUMBERED = Pattern.compile("^[^\\p{L}\\p{N}]*" + NUMBER);

    private ListClaims() {}

    static void find(Document document, List<String> nouns, List<CountClaim> found) {
        if (nouns.isEmpty()) {
            return;
        }
        Pattern announced = announced(nouns);
        document.root().descendants().forEach(section -> {
            if (section.heading() != null) {
                heading(section, section.heading().text(), announced, found);
            }
            leads(section, announced, found);
        });
    }

    /**
     * {@code The Five Key Lessons of ...}: only words that belong to the number precede it, and no conjunction follows.
     */
    private static Pattern announced(List<String> nouns) {
        String any = String.join("|", nouns.stream().map(Pattern::quote).toList());
        return Pattern.compile(
                "^[^\\p{L}\\p{N}$€£₹(]*(?:\\d+(?:\\.\\d+)*[.)] +|\\d+(?:\\.\\d+)+ +)?(?i:(?:the|our|my|these|top|key|part \\w{1,4}:) +){0,2}"
                        + "(?<claim>(?<number>" + SmallNumbers.SMALL
                        + ") +(?:(?!(?:and|or|of|to|in)\\b)[\\p{L}][\\p{L}'’-]{1,20} +){0,2}?(?i:" + any
                        + "))(?:[\\s*_:!.]*$| +(?i:of|for|to|that|from|in|you|we|every|when|with|about|behind|on|and their)\\b(?!.*[\\d]).*$"
                        + "|\\s*[:–—-]\\s+(?!.*\\d).*$)");
    }

    private static void heading(Section section, Inline heading, Pattern announced, List<CountClaim> found) {
        Matcher m = matcher(heading, announced);
        if (m == null) {
            return;
        }
        OptionalInt claimed = SmallNumbers.read(m.group("number"));
        OptionalInt counted =
                section.sections().isEmpty() ? onlyList(section.blocks()) : sections(section, claimed.orElse(0));
        compare(m, heading.span().start(), counted, found);
    }

    private static void leads(Section section, Pattern announced, List<CountClaim> found) {
        List<Block> blocks = section.blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && paragraph.lines().size() == 1
                    && blocks.get(i + 1) instanceof ItemList list
                    && !goesOn(list, blocks.subList(i + 2, blocks.size()))) {
                Inline line = paragraph.lines().get(0);
                lead(line, list, announced, found);
            }
        }
    }

    private static void lead(Inline line, ItemList list, Pattern announced, List<CountClaim> found) {
        Emphasis strong =
                line.emphasisAt(line.span().start()).filter(Emphasis::strong).orElse(null);
        if (strong == null || line.raw().length() > LONGEST_LEAD) {
            return;
        }
        String rest = line.slice(new Span(strong.span().end(), line.span().end()));
        if (!rest.isBlank() && !rest.strip().equals(":")) {
            return;
        }
        Matcher m = announced.matcher(COLON.matcher(line.slice(strong.inner())).replaceFirst(""));
        if (m.matches()) {
            compare(m, strong.inner().start(), OptionalInt.of(list.items().size()), found);
        }
    }

    /** Whether the numbered list is interrupted, or another list follows directly. */
    private static boolean goesOn(ItemList list, List<Block> rest) {
        return list.ordered()
                ? rest.stream().anyMatch(b -> b instanceof ItemList)
                : !rest.isEmpty() && rest.get(0) instanceof ItemList;
    }

    private static @Nullable Matcher matcher(Inline line, Pattern announced) {
        if (line.raw().length() > LONGEST_LEAD) {
            return null;
        }
        Matcher m = announced.matcher(line.raw());
        return m.matches() ? m : null;
    }

    private static void compare(Matcher m, int offset, OptionalInt counted, List<CountClaim> found) {
        OptionalInt claimed = SmallNumbers.read(m.group("number"));
        if (claimed.isPresent() && counted.isPresent() && claimed.getAsInt() != counted.getAsInt()) {
            Span span = new Span(offset + m.start("claim"), offset + m.end("claim"));
            found.add(new CountClaim(span, m.group("claim"), counted.getAsInt()));
        }
    }

    /** The items of the only list, if nothing else could be the announced things. */
    private static OptionalInt onlyList(List<Block> blocks) {
        List<ItemList> lists = blocks.stream()
                .filter(b -> b instanceof ItemList)
                .map(ItemList.class::cast)
                .toList();
        boolean others = blocks.stream().anyMatch(ListClaims::isOther);
        if (lists.size() != 1 || others) {
            return OptionalInt.empty();
        }
        ItemList list = lists.get(0);
        int at = blocks.indexOf(list);
        return list.ordered() || at == 0 || (at == 1 && introduces(blocks.get(0)))
                ? OptionalInt.of(list.items().size())
                : OptionalInt.empty();
    }

    /** Bullets below other text may describe one of the announced things. */
    private static boolean introduces(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.lines().get(paragraph.lines().size() - 1).plain().endsWith(":");
    }

    /** A table, and a paragraph that begins in bold or with a number, may be one of the announced things. */
    private static boolean isOther(Block block) {
        return block instanceof Table
                || (block instanceof Paragraph paragraph
                        && (paragraph.lines().get(0).beginsStrong()
                                || paragraph.lines().get(0).raw().matches("^\\d.*")));
    }

    /**
     * The sections one level below, if they are numbered. Without numbers they count only if exactly one is missing,
     * since such sections may also be about all of the things, or about something else.
     */
    private static OptionalInt sections(Section section, int claimed) {
        List<String> titles = section.sections().stream().map(PartTitles::of).toList();
        boolean sameLevel =
                section.sections().stream().map(Section::level).distinct().count() == 1;
        if (!sameLevel || section.blocks().stream().anyMatch(b -> b instanceof ItemList || isOther(b))) {
            return OptionalInt.empty();
        }
        int members = count(titles, MEMBER);
        if (members > 1) {
            return OptionalInt.of(members);
        }
        int numbered = count(titles, NUMBERED);
        boolean certain = numbered > 1 || (titles.size() > 2 && titles.size() == claimed - 1);
        return count(titles, AROUND) == 0 && certain
                ? OptionalInt.of(numbered > 1 ? numbered : titles.size())
                : OptionalInt.empty();
    }

    private static int count(List<String> titles, Pattern pattern) {
        return (int) titles.stream().filter(t -> pattern.matcher(t).find()).count();
    }
}
