package dev.episodelint.claim;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Link;
import dev.episodelint.document.RunningText;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Upper bounds of the numbers of countable things in a section. */
enum CountableThings {
    /** Blocks in a language of diagrams, blocks without a language, which may be drawings, and images. */
    DIAGRAMS("(?:diagrams?|illustrations?|visuali[sz]ations?|images?|screenshots?|charts?|flowcharts?)"),
    /** Code blocks without diagrams. */
    CODE_SAMPLES("(?:code|programming|script|implementation|configuration|config|yaml|python|java|go|rust)"
            + " (?:examples?|samples?|snippets?|listings?|blocks?|implementations?)"),
    TABLES("(?:comparison |decision |reference |data )?tables?");

    private static final Set<String> DIAGRAM_LANGUAGES = Set.of(
            "mermaid",
            "dot",
            "graphviz",
            "plantuml",
            "puml",
            "d2",
            "ditaa",
            "svgbob",
            "vega",
            "nomnoml",
            "blockdiag",
            "seqdiag",
            "structurizr",
            "excalidraw",
            "drawio",
            "bpmn",
            "wavedrom",
            "c4plantuml",
            "pikchr",
            "tikz");
    /** Languages in which drawings made of characters occur too. */
    private static final Set<String> NO_LANGUAGES = Set.of("", "text", "txt", "plaintext", "ascii", "diagram", "none");

    private final Pattern name;
    private final Pattern announced;

    CountableThings(String words) {
        this.announced = Pattern.compile(
                "(?<number>" + SmallNumbers.SMALL + ")\\+? (?:(?!(?:of|in|to|and|or|the|by|with|for)\\b)"
                        + "[\\p{L}-]{2,20} ){0,3}?(?i:" + words + ")(?![\\p{L}\\p{N}-])");
        this.name = Pattern.compile(
                "(?:total |number of )?(?:[\\p{L}-]{2,20} ){0,2}" + words + "(?: count)?", Pattern.CASE_INSENSITIVE);
    }

    /** The things that a label names: {@code Code Examples}, {@code Diagrams}. */
    static Optional<CountableThings> named(String label) {
        String plain = label.replaceAll("[^\\p{L}\\p{N} -]+", "").strip().toLowerCase(Locale.ROOT);
        for (CountableThings things : values()) {
            if (things.name.matcher(plain).matches()) {
                return Optional.of(things);
            }
        }
        return Optional.empty();
    }

    /** A number of things in a text: {@code 18 architectural diagrams}. */
    Pattern announced() {
        return announced;
    }

    static boolean isDrawn(String language) {
        return DIAGRAM_LANGUAGES.contains(language);
    }

    static boolean mayBeDrawn(String language) {
        return NO_LANGUAGES.contains(language);
    }

    int in(Section section) {
        return section.walk(Block.class).mapToInt(this::in).sum() + images(section);
    }

    private int in(Block block) {
        if (block instanceof CodeBlock code) {
            boolean diagram = DIAGRAM_LANGUAGES.contains(code.language());
            boolean maybe = NO_LANGUAGES.contains(code.language());
            return switch (this) {
                case DIAGRAMS -> diagram || maybe ? 1 : 0;
                case CODE_SAMPLES -> diagram ? 0 : 1;
                case TABLES -> 0;
            };
        }
        return this == TABLES && block instanceof Table ? 1 : 0;
    }

    private int images(Section section) {
        return this == DIAGRAMS
                ? (int) RunningText.lines(section)
                        .flatMap(l -> l.links().stream())
                        .filter(Link::image)
                        .count()
                : 0;
    }
}
