package dev.episodelint.conformance;

import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Html;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Paragraph;
import dev.episodelint.schema.Title;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that their authors meant as headings and Markdown does not read as such: {@code ##Goals}, {@code **Goals**}
 * on a
 * line of its own, {@code <h2>Goals</h2>}.
 */
final class HeadingLookalikes {
    private static final Pattern HASHES = Pattern.compile("#{1,6}(?<title>[^#\\s].*)");
    private static final Pattern ELEMENT =
            Pattern.compile("<h[1-6][^<>]*>(?<title>[^<>]+)</h[1-6]>", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    /** @param title without what makes it look like a heading */
    record Lookalike(String title, String text, Span span) {}

    private final List<Lookalike> all = new ArrayList<>();

    HeadingLookalikes(Document document) {
        Stream.concat(Stream.of(document.root()), document.root().descendants())
                .flatMap(s -> s.blocks().stream())
                .forEach(this::collect);
    }

    private void collect(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph.lines().forEach(this::line);
        } else if (block instanceof Html html && !html.isComment()) {
            add(ELEMENT, html.raw().strip(), html.span());
        }
    }

    private void line(Inline line) {
        String text = line.raw().strip();
        add(HASHES, text, line.span());
        if (line.isStrong() && text.length() <= LONGEST) {
            all.add(new Lookalike(line.plain(), text, line.span()));
        }
        add(ELEMENT, text, line.span());
    }

    private void add(Pattern pattern, String text, Span span) {
        if (text.length() <= LONGEST) {
            Matcher m = pattern.matcher(text);
            if (m.matches()) {
                all.add(new Lookalike(m.group("title").strip(), text, span));
            }
        }
    }

    Optional<Lookalike> of(Title title) {
        return all.stream().filter(l -> title.matches(l.title())).findFirst();
    }
}
