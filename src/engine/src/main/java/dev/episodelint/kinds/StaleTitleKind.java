package dev.episodelint.kinds;

import dev.episodelint.schema.Title;
import dev.episodelint.series.Citation;
import dev.episodelint.series.CorpusFinding;
import dev.episodelint.series.Episode;
import dev.episodelint.series.Numbering;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** References with the right number and another title than the episode has. */
final class StaleTitleKind implements PlainCorpusKind<Episode> {
    /** Before it stands a title that is whole without what follows. */
    private static final Pattern SUBTITLE = Pattern.compile("\\s+[-–—|]+\\s+.*|\\s*[:：].*|\\s+\\(.*|,\\s*\\d.*");

    @Override
    public String name() {
        return "stale-title";
    }

    @Override
    public Class<Episode> group() {
        return Episode.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("number", "title", "claimed", "bearer");
    }

    @Override
    public void check(Episode episode, NoOptions options, Consumer<CorpusFinding> findings) {
        List<String> titles = episode.titles();
        if (titles.isEmpty() || titles.size() < episode.definitions().size()) {
            return;
        }
        for (Citation citation : episode.citations()) {
            String claimed = citation.title();
            if (!claimed.isEmpty()
                    && titles.stream().noneMatch(t -> agree(claimed, t, citation.isTitleOpen()))
                    && !isSeries(claimed)) {
                findings.accept(CorpusFinding.of(
                                citation,
                                "",
                                Map.of(
                                        "number",
                                        episode.number(),
                                        "title",
                                        titles.get(0),
                                        "claimed",
                                        claimed,
                                        "bearer",
                                        bearer(claimed, episode)))
                        .with(episode.definitions().stream()
                                .map(d -> d.member().related(d.fact(), "its title"))
                                .toList()));
            }
        }
    }

    private static boolean agree(String claimed, String actual, boolean open) {
        String whole = Title.key(claimed);
        String key = Title.key(actual);
        String main = Title.key(main(actual));
        return whole.equals(key)
                || whole.equals(main)
                || Title.key(main(claimed)).equals(key)
                || (open && (begins(whole, key) || begins(key, whole) || begins(whole, main)));
    }

    /** Whether the words of one begin with all words of the other. */
    private static boolean begins(String words, String start) {
        return !start.isEmpty() && (words + " ").startsWith(start + " ");
    }

    private static String main(String title) {
        String main = SUBTITLE.matcher(title).replaceFirst("").strip();
        return main.isEmpty() ? title : main;
    }

    /** {@code Episode 12 (Foundational Series)} may be of a series that nobody knows. */
    private static boolean isSeries(String claimed) {
        return claimed.matches("(?i).*\\b(?:series|podcast|show|season \\d+)");
    }

    private static String bearer(String claimed, Episode episode) {
        Numbering numbering = episode.numbering();
        return Stream.concat(Stream.of(numbering), numbering.neighbours().stream())
                .flatMap(n -> n.titled(claimed).stream())
                .findFirst()
                .map(e -> "that title is of episode `" + e.number() + "`"
                        + (e.numbering() == numbering
                                ? ""
                                : " of `" + e.numbering().name() + "`"))
                .orElse("no episode has that title");
    }
}
