package dev.episodelint.series;

import dev.episodelint.fact.Detail;
import dev.episodelint.fact.Fact;
import dev.episodelint.fact.Fact.Role;
import dev.episodelint.fact.Topic;
import dev.episodelint.reference.EpisodeFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All documents of all series, with references resolved to episodes. */
public final class Library implements FactGroup {
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:(?<series>.*?)[\\s:#]+)??(?:(?:episode|ep\\.?)\\s*)?#?0*(?<number>\\d{1,4}(?:\\.\\d{1,3})?)",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_NEIGHBOURS = 50;

    private final List<MemberDocument> members;
    private final Map<String, MemberDocument> byPath = new HashMap<>();
    private final Map<String, Numbering> numberings = new TreeMap<>();
    private final Map<String, Map<String, Series>> named = new HashMap<>();
    private final Map<String, LinkedFile> files;
    private final List<FigureAccounts> accounts;

    private Library(List<MemberDocument> members, LinkTargets targets) {
        this.members = members;
        members.forEach(m -> byPath.put(m.path(), m));
        Map<String, Series> byId = new TreeMap<>();
        members.forEach(m -> byId.putIfAbsent(m.series().id(), m.series()));
        Collection<Series> series = byId.values();
        series.forEach(this::open);
        series.forEach(this::list);
        for (MemberDocument member : members) {
            member.facts(Topic.EPISODE, Role.DEFINES)
                    .forEach(f ->
                            numbering(member.series()).episode(f.subject()).add(new Episode.Definition(member, f)));
        }
        members.forEach(this::cite);
        numberings.values().forEach(Numbering::close);
        introduce();
        files = files(targets);
        accounts = Stream.of(Topic.INCIDENT, Topic.METRIC)
                .flatMap(t -> told(t).stream())
                .toList();
    }

    /** @param members the documents, in any order */
    public static Library of(Collection<MemberDocument> members, LinkTargets targets) {
        return new Library(
                members.stream()
                        .sorted(Comparator.comparing(MemberDocument::path))
                        .toList(),
                targets);
    }

    /** Sorted by path. */
    public List<MemberDocument> members() {
        return members;
    }

    /** The episode of each document, by path. */
    public Map<String, Episode> episodes() {
        Map<String, Episode> episodes = new HashMap<>();
        numberings
                .values()
                .forEach(n -> n.episodes()
                        .forEach(e -> e.definitions()
                                .forEach(d -> episodes.put(d.member().path(), e))));
        return episodes;
    }

    /**
     * The episodes that a user may mean by a text: {@code 14}, {@code Pattern Mastery 14},
     * {@code Pattern Mastery Episode 14}, or the path of a document.
     */
    public List<Episode> meantBy(String words) {
        Episode document = episodes().get(words);
        if (document != null) {
            return List.of(document);
        }
        Matcher m = SPOKEN.matcher(words.strip());
        if (!m.matches()) {
            return List.of();
        }
        String series = m.group("series") == null ? "" : Series.key(m.group("series"));
        return numberings.values().stream()
                .filter(n -> series.isEmpty() || n.isNamed(series))
                .flatMap(n -> n.episodes().stream())
                .filter(e -> e.number().equals(m.group("number")))
                .toList();
    }

    public Collection<Numbering> numberings() {
        return Collections.unmodifiableCollection(numberings.values());
    }

    public Collection<LinkedFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /** The maximum number of candidates in a hint. */
    private void introduce() {
        Map<String, List<Numbering>> byScope = numberings.values().stream()
                .collect(Collectors.groupingBy(Numbering::scope, TreeMap::new, Collectors.toList()));
        byScope.values().forEach(all -> {
            List<Numbering> sorted = all.stream()
                    .sorted(Comparator.comparing(Numbering::name))
                    .limit(MOST_NEIGHBOURS)
                    .toList();
            all.forEach(n -> n.meet(sorted.stream().filter(o -> o != n).toList()));
        });
    }

    /** Figures that occur in at least two documents. */
    public Collection<FigureAccounts> accounts() {
        return Collections.unmodifiableCollection(accounts);
    }

    private List<FigureAccounts> told(Topic topic) {
        Map<String, List<FigureAccounts.Account>> byKey = new TreeMap<>();
        for (MemberDocument member : members) {
            Map<String, Fact> own = new TreeMap<>();
            Set<String> twice = new HashSet<>();
            member.facts(topic, Role.DEFINES).forEach(f -> {
                if (own.putIfAbsent(f.subject(), f) != null) {
                    twice.add(f.subject());
                }
            });
            own.keySet().removeAll(twice);
            own.forEach((key, fact) ->
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new FigureAccounts.Account(member, fact)));
        }
        return byKey.values().stream()
                .filter(a -> a.size() > 1)
                .map(a -> new FigureAccounts(topic, a))
                .toList();
    }

    private void open(Series series) {
        numbering(series).name(series.name());
        named.computeIfAbsent(series.scope(), s -> new LinkedHashMap<>())
                .putIfAbsent(Series.key(series.name()), series);
    }

    private void list(Series series) {
        for (Series.Listed entry : series.catalog()) {
            Series of = entry.series().isEmpty() ? series : catalogued(entry.series(), series.scope());
            numbering(of).episode(entry.number()).list(entry);
        }
    }

    /** Adds series that occur only in the catalog. */
    private Series catalogued(String name, String scope) {
        Series known = named.getOrDefault(scope, Map.of()).get(Series.key(name));
        if (known != null) {
            return known;
        }
        Series made = new Series("catalog:" + scope + "/" + Series.key(name), name, scope, false, List.of());
        open(made);
        return made;
    }

    private Numbering numbering(Series series) {
        return numberings.computeIfAbsent(series.numbering(), n -> new Numbering(series.scope()));
    }

    private void cite(MemberDocument member) {
        member.facts(Topic.EPISODE, Role.REFERS).forEach(f -> {
            Series series = meant(member, f);
            if (series != null) {
                numbering(series).episode(f.subject()).add(new Citation(member, f));
            }
        });
    }

    /** The series of a reference; null if it names an unknown one. */
    private @Nullable Series meant(MemberDocument member, Fact fact) {
        MemberDocument linked = byPath.get(fact.detail(Detail.PATH));
        if (linked != null && linked.number() != null) {
            return linked.series();
        }
        String scope = member.series().scope();
        boolean only = named.getOrDefault(scope, Map.of()).size() <= 1;
        String certain = fact.detail(Detail.SERIES);
        if (only && certain.isEmpty()) {
            return member.series();
        }
        return ending(certain, scope)
                .or(() -> ending(fact.detail(Detail.LEAD), scope))
                .or(() -> exact(fact.detail(Detail.TITLE), scope))
                .orElse(certain.isEmpty() ? member.series() : null);
    }

    private Optional<Series> exact(String name, String scope) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(named.getOrDefault(scope, Map.of()).get(Series.key(name)));
    }

    /** The series with the longest name that the words end with; a name of one word must be all of the words. */
    private Optional<Series> ending(String words, String scope) {
        Map<String, Series> known = named.getOrDefault(scope, Map.of());
        if (words.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        String rest = Series.key(words);
        boolean whole = true;
        while (!rest.isEmpty()) {
            Series found = known.get(rest);
            if (found != null && (whole || rest.indexOf(' ') > 0)) {
                return Optional.of(found);
            }
            whole = false;
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        return Optional.empty();
    }

    private Map<String, LinkedFile> files(LinkTargets targets) {
        Map<String, List<LinkedFile.Use>> uses = new TreeMap<>();
        for (MemberDocument member : members) {
            Map<String, Episode> mentioned = mentioned(member);
            member.facts(Topic.FILE, Role.REFERS)
                    .forEach(f -> uses.computeIfAbsent(f.subject(), p -> new ArrayList<>())
                            .add(new LinkedFile.Use(member, f, episode(member, f, mentioned))));
        }
        Map<String, LinkedFile> found = new TreeMap<>();
        uses.forEach((path, all) -> {
            MemberDocument document = byPath.get(path);
            LinkTargets.Found state = document == null ? targets.at(path) : LinkTargets.Found.THERE;
            found.put(path, new LinkedFile(path, state, document, all));
        });
        return found;
    }

    /** Episodes that a document names in link texts, by the target path. */
    private Map<String, Episode> mentioned(MemberDocument member) {
        Map<String, Episode> mentioned = new HashMap<>();
        member.facts(Topic.EPISODE, Role.REFERS)
                .filter(f -> !f.detail(Detail.PATH).isEmpty())
                .forEach(f -> {
                    Series series = meant(member, f);
                    if (series != null) {
                        mentioned.putIfAbsent(
                                f.detail(Detail.PATH), numbering(series).episode(f.subject()));
                    }
                });
        return mentioned;
    }

    private @Nullable Episode episode(MemberDocument member, Fact link, Map<String, Episode> mentioned) {
        Episode spoken = mentioned.get(link.subject());
        if (spoken != null) {
            return spoken;
        }
        boolean sameFolder = folder(link.subject()).equals(folder(member.path()));
        return sameFolder
                ? EpisodeFile.number(link.subject())
                        .flatMap(n -> numbering(member.series()).find(n))
                        .orElse(null)
                : null;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
