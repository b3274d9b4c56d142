package dev.episodelint.schema;

import dev.episodelint.diagnostic.Status;
import dev.episodelint.document.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template's wording means, read from its form alone. */
public final class TemplateConventions {
    private static final Pattern CHECKBOX = Pattern.compile("\\[(?<mark>[ xX]?)\\]\\s*(?<option>[^\\[\\]]+)");
    private static final Pattern OPTION =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}_+-]{0,30}(?: \\p{L}[\\p{L}\\p{N}_+-]{0,20}){0,2}");
    private static final Set<String> OPPOSITES = Set.of("yes/no", "true/false", "pass/fail", "on/off");
    private static final Pattern SAME = Pattern.compile(
            "\\[?\\s*(?:(?:the )?same (?:structure|format|fields|layout)(?: as .{1,40})?|same as (?:above|before)|as above|see above"
                    + "|repeat (?:the )?(?:above |same )?structure)\\s*\\]?\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTS = Pattern.compile("\\[?(?:\\.{3,}|…)\\]?");
    private static final Pattern NO_DESTINATION =
            Pattern.compile("url|link|#|(?:https?://)?(?:\\.{3,}|…)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DELETE = Pattern.compile(
            "\\b(?:delete|remove)\\b[^.]{0,40}?\\b(?:(?:this|next|following) (?:section|part|block)|everything|all below|below"
                    + "|instructions?|in actual|from actual|in the final|from the final|before publishing|when done|once done)\\b"
                    + "|\\binstructions?\\b[^.]{0,60}?\\b(?:delete|remove)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DELETE_THIS = Pattern.compile(
            "\\b(?:delete|remove)\\s+(?:this|these|the above)\\s+(?:\\w+\\s+)?(?:notes?|lines?|text|paragraph|quote|block|box|hints?"
                    + "|comments?|guidance|instructions?|message|reminder)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile("\\bend\\b(?: of)?[^.]{0,20}\\binstructions?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTIONAL_NEXT = Pattern.compile(
            "\\b(?:this|next|following)\\b[^.]{0,30}\\boptional\\b|^<!--\\s*optional\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTIONAL_HERE = Pattern.compile(
            "^\\W*(?:this is )?(?:an )?optional\\b|\\bthis (?:section|part|element|chapter|field|block|heading) (?:is|may be) optional\\b"
                    + "|^\\W*if applicable\\W*$"
                    + "|\\b(?:feel free to|you (?:can|may)|otherwise,?) (?:remove|delete|omit|skip|leave out)\\b"
                    + "|\\b(?:may|can) be (?:omitted|removed|deleted|left out|skipped)\\b"
                    + "|\\b(?:remove|delete|omit|skip) (?:this|it) (?:\\w+ )?(?:if|when|unless)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MANDATORY = Pattern.compile(
            "(?<!not )(?<!not be )\\b(?:required|mandatory|obligatory)\\b|\\b(?:must|may|can) not be (?:removed|omitted|left out|skipped)\\b"
                    + "|\\bmust be (?:completed|filled|present|provided)\\b|\\bdo not (?:remove|delete)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOOL =
            Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+\\b|vale |vim:|spdx", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTIONAL =
            Pattern.compile("[(\\[](?:optional|if applicable|if any|if needed)[)\\]]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTENER = Pattern.compile(
            "\\b(?:action|actions|listeners?|readers?|viewers?|students?|audience|objectives?|exercises?|homework|challenges?|practice|takeaways?|next steps?|try)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_LINKS =
            Pattern.compile("\\b(?:with|and) (?:links?|urls?|citations?|doi|isbn)\\b", Pattern.CASE_INSENSITIVE);

    private TemplateConventions() {}

    /** The options of {@code [ ] A [ ] B}; empty when there are fewer than two. */
    public static List<String> choice(String value) {
        Matcher m = CHECKBOX.matcher(value);
        List<String> options = m.results()
                .map(r -> r.group(2).strip())
                .filter(o -> !o.isEmpty())
                .toList();
        boolean startsWithBox = value.strip().startsWith("[");
        return options.size() > 1 && startsWithBox ? options : List.of();
    }

    /** The options that are ticked. */
    public static List<String> ticked(String value) {
        return CHECKBOX.matcher(value)
                .results()
                .filter(r -> r.group(1).equalsIgnoreCase("x"))
                .map(r -> r.group(2).strip())
                .toList();
    }

    /**
     * The alternatives of {@code High/Medium/Low}, {@code A|B|C} or {@code [a|b]}; empty when it is something else. Two
     * words with a slash are one text ({@code Jaeger/Zipkin}) unless they are opposites; three are alternatives.
     */
    public static List<String> alternatives(String value) {
        String text = Wording.plain(value);
        if (text.startsWith("[") && text.endsWith("]")) {
            text = text.substring(1, text.length() - 1);
        }
        List<String> byBar = split(text, "|");
        if (byBar.size() >= 2) {
            return byBar;
        }
        List<String> bySlash = split(text, "/");
        boolean opposites = OPPOSITES.contains(String.join("/", bySlash).toLowerCase(Locale.ROOT));
        return bySlash.size() >= 3 || opposites ? bySlash : List.of();
    }

    /** What stands between bars, slashes or commas, where it is known that alternatives do. */
    public static List<String> parts(String value) {
        return Arrays.stream(Wording.plain(value).replaceAll("[\\[\\]]", "").split("\\s*[|/,]\\s*"))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = Arrays.stream(text.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .toList();
        return parts.stream().allMatch(p -> OPTION.matcher(p).matches()) ? parts : List.of();
    }

    /** Whether a line says that a structure is repeated. */
    public static boolean saysSame(Inline line) {
        return SAME.matcher(line.unmarked()).matches();
    }

    /** Whether a line is a row of dots that stands for text. */
    public static boolean isDots(Inline line) {
        return DOTS.matcher(line.unmarked()).matches();
    }

    /** Whether a link's destination is a word for one, as in {@code [Title](URL)}. */
    public static boolean leadsNowhere(String destination) {
        return NO_DESTINATION.matcher(destination).matches();
    }

    /** Whether a comment tells authors to delete what follows. */
    public static boolean asksToDelete(String comment) {
        return DELETE.matcher(comment).find();
    }

    /** Whether a visible line tells authors to delete it. */
    public static boolean asksToDeleteItself(String line) {
        return DELETE_THIS.matcher(line).find();
    }

    /** Whether a comment is written for people: marks for tools are shorter, or begin with the tool's name. */
    public static boolean instructs(String comment) {
        String text = comment.replaceFirst("^\\s*<!--", "")
                .replaceFirst("-->\\s*$", "")
                .strip();
        return text.split("\\s+").length >= 4 && !TOOL.matcher(text).lookingAt();
    }

    /** Whether a comment ends what authors are told to delete. */
    public static boolean endsInstructions(String comment) {
        return END.matcher(comment).find();
    }

    /** Whether a comment says that what follows may be left out. */
    public static boolean makesOptional(String comment) {
        return OPTIONAL_NEXT.matcher(comment).find() && !asksToDelete(comment);
    }

    /** Whether a text says of what it stands in that it may be left out; words of duty win. */
    public static boolean saysOptional(String text) {
        return OPTIONAL_HERE.matcher(text).find() && !MANDATORY.matcher(text).find() && !asksToDelete(text);
    }

    public static boolean isOptional(String heading) {
        return OPTIONAL.matcher(heading).find();
    }

    public static String withoutOptional(String heading) {
        return OPTIONAL.matcher(heading).replaceAll("").strip();
    }

    /** Whether a placeholder leaves the answer "not applicable" open. */
    public static boolean isConditional(Wording wording) {
        return wording.tokens().stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.startsWith("[if ") || t.startsWith("[optional"));
    }

    /** Whether a placeholder wants its answer with links. */
    static boolean asksForReferences(Wording wording) {
        return wording.tokens().stream().anyMatch(t -> WITH_LINKS.matcher(t).find());
    }

    /** Whether the titles above a checklist speak of those who listen or read. */
    public static boolean speaksToListeners(String titles) {
        return LISTENER.matcher(titles).find();
    }

    /** What an option of a status choice means, by the words that are usual for it. */
    public static Optional<Status> status(String option) {
        return switch (Title.key(option)) {
            case "planning",
                    "planned",
                    "plan",
                    "draft",
                    "todo",
                    "to do",
                    "not started",
                    "idea",
                    "proposed",
                    "outline" -> Optional.of(Status.PLANNING);
            case "in progress", "in work", "wip", "doing", "started", "in review", "review", "active" ->
                Optional.of(Status.IN_PROGRESS);
            case "complete", "completed", "done", "finished", "final", "published", "ready" ->
                Optional.of(Status.COMPLETE);
            default -> Optional.empty();
        };
    }
}
