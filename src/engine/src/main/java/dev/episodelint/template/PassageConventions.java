package dev.episodelint.template;

import dev.episodelint.document.Inline;
import dev.episodelint.schema.TextUnit;
import dev.episodelint.schema.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by its form whether a template's text speaks to authors, or is meant for the readers of every document. The
 * words
 * here are English, since only words tell a licence or a command; what they do not reach is decided by what else the
 * section asks for, in any language.
 */
final class PassageConventions {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern LICENCE = Pattern.compile(
            "\\b(?:licen[cs]ed? under|copyright|all rights reserved|spdx-license-identifier|cc0|cc by|creative commons"
                    + "|public domain)\\b|©",
            FLAGS);
    private static final Pattern LICENCE_HEADING = Pattern.compile("\\b(?:licen[cs]e|copyright)\\b", FLAGS);
    private static final Pattern NORMATIVE =
            Pattern.compile("\\b(?:rfc|bcp) ?(?:2119|8174|14)\\b|\\bkey ?words? [\"“']?must\\b", FLAGS);

    /** Verbs that begin an instruction to an author. */
    private static final String COMMANDS =
            "add|address|answer|ask|attach|avoid|be|briefly|check|choose|clearly|compare|complete|consider|copy|define"
                    + "|delete|describe|detail|discuss|do|document|elaborate|enter|enumerate|ensure|estimate|explain"
                    + "|fill|focus|follow|give|highlight|identify|if|include|indicate|insert|introduce|keep|link|list|make|mention"
                    + "|name|note|outline|pick|please|point|propose|provide|put|record|refer|remove|replace|say|select"
                    + "|set|share|show|specify|start|state|suggest|summari[sz]e|tell|think|try|update|use|write";

    private static final Pattern COMMAND = Pattern.compile("(?:^|[.!?:;)]\\s+|^\\W+)(?:" + COMMANDS + ")\\b", FLAGS);
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:you|your|yours|yourself|this (?:section|template|part|paragraph|line|text)|here goes|goes here"
                    + "|should|must be (?:filled|completed|replaced)|placeholder|lorem ipsum)\\b",
            FLAGS);
    private static final Pattern QUESTION = Pattern.compile("[?？](?:\\s|[)\"”*_]|$)");
    private static final Pattern WRAPPED =
            Pattern.compile("(?s)[(\\[{<（【].*[)\\]}>）】][.。]?|_[^_].*_|\\*[^*].*[^*]\\*|XX+|\\?\\?+|TBD|TODO");

    /** The word itself, or the author spoken to. */
    private static final Pattern TITLE =
            Pattern.compile("\\b(?:title|your|titel|titre|t[ií]tulo|titolo)\\b|標題|标题|タイトル|題名|제목", FLAGS);

    private static final Pattern WRAPPED_VALUE =
            Pattern.compile("(?s)\\((?=[^()]*\\p{L}).*\\)|\\{.*\\}|【.*】|<[^<>]*\\p{L}[^<>]*>|XX+|\\?\\?+");
    /** A number that only shows where one goes: {@code #0000}, {@code NNNN}, {@code 20xx-MM-DD}. */
    private static final Pattern ZEROS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])#?0{3,}(?![\\p{L}\\p{N}])|(?<![\\p{L}])N{3,}(?!\\p{L})|(?<!\\p{L})X{3,}(?!\\p{L})"
                    + "|\\b(?:20xx|yyyy)-(?:mm|xx)\\b|\\byyyy/mm\\b",
            FLAGS);
    /** One word in capitals that names what is asked for: {@code DATE}, {@code $NAME}, {@code %NAME%}, {@code __NAME__}. */
    private static final Pattern SHOUTED = Pattern.compile(
            "\\$\\{?[A-Z][A-Z_]+\\}?|%[A-Z][A-Z_]+%|__[A-Z][A-Z_]+__|(?:DATE|NAME|NAMES|TITLE|NUMBER|STATUS|AUTHOR|AUTHORS|OWNER|URL|LINK|TEXT|VALUE|TBD|TODO|TBA)");

    private PassageConventions() {}

    /** Why documents may keep a text, where its form says so. */
    static Optional<String> reasonToStay(TextUnit unit, String heading) {
        if (unit.kind() == TextUnit.Kind.COMMENT) {
            return Optional.empty();
        }
        if (LICENCE.matcher(unit.text()).find()
                || LICENCE_HEADING.matcher(heading).find()) {
            return Optional.of("a licence");
        }
        if (NORMATIVE.matcher(unit.text()).find()) {
            return Optional.of("says how key words are meant");
        }
        if (isLeadIn(unit.text())) {
            return Optional.of("introduces what follows");
        }
        return isContents(unit.lines()) ? Optional.of("an entry of the table of contents") : Optional.empty();
    }

    /** Why authors have to replace a text, where its form says so. */
    static Optional<String> reasonToReplace(TextUnit unit) {
        String raw = String.join("\n", unit.lines().stream().map(Inline::raw).toList())
                .strip();
        return switch (unit.kind()) {
            case COMMENT -> Optional.of("a comment for authors");
            case QUOTE -> Optional.of("a block quote that speaks to authors");
            default -> {
                if (unit.lines().stream().anyMatch(l -> Wording.of(l).hasPlaceholders())
                        || WRAPPED.matcher(raw).matches()) {
                    yield Optional.of("a placeholder");
                }
                if (QUESTION.matcher(unit.text()).find()) {
                    yield Optional.of("a question to the author");
                }
                boolean speaks = COMMAND.matcher(unit.text()).find()
                        || ADDRESS.matcher(unit.text()).find();
                yield speaks ? Optional.of("an instruction to the author") : Optional.empty();
            }
        };
    }

    /** Whether a value says by its form that it is none yet. */
    static boolean isToReplace(String value) {
        String text = value.strip();
        return !text.isEmpty()
                && (WRAPPED_VALUE.matcher(text).matches()
                        || ZEROS.matcher(text).find()
                        || SHOUTED.matcher(text).matches());
    }

    /** Whether a first heading speaks of the title that goes there; others name what all documents are. */
    static boolean isSampleTitle(String heading) {
        return TITLE.matcher(heading).find() || ZEROS.matcher(heading).find() || isToReplace(heading);
    }

    /** Whether a text is so short, or so set, that it names what stands around it: {@code **Errors**}. */
    static boolean isLabel(TextUnit unit) {
        boolean strong = unit.lines().size() == 1 && unit.lines().get(0).isStrong();
        return strong || unit.words().size() < 3;
    }

    /** A text that ends with a colon and commands nothing: {@code You need:}. */
    private static boolean isLeadIn(String text) {
        return (text.endsWith(":") || text.endsWith("："))
                && !COMMAND.matcher(text).find()
                && !QUESTION.matcher(text).find();
    }

    /** A line that is nothing but a link to a place in the same document. */
    private static boolean isContents(List<Inline> lines) {
        return !lines.isEmpty()
                && lines.stream()
                        .allMatch(l -> l.links().size() == 1
                                && l.links().get(0).destination().startsWith("#")
                                && l.raw().strip().startsWith("["));
    }
}
