package dev.episodelint.conformance;

import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.schema.NormalizedTitle;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.Title;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which section of a document answers which section of its schema. Made level by level: all sections of one level find
 * their places before those inside them look for theirs, so that a heading one level off is still found. The class is
 * longer than others: one search in four passes over the same maps.
 */
final class Alignment {
    private final Set<Section> welcome;
    private final List<Section> all;
    private final Map<Section, Integer> indexes = new IdentityHashMap<>();
    private final Map<Section, NormalizedTitle> labels = new IdentityHashMap<>();
    private final Map<Section, Section> parents = new IdentityHashMap<>();
    private final Map<Section, Place> claimed = new IdentityHashMap<>();
    private final List<Place> top = new ArrayList<>();
    /** How much deeper all sections of the document stand than those of the template. */
    private int base;

    private Alignment(Document document, Set<Section> welcome) {
        this.welcome = welcome;
        all = document.root().descendants().filter(s -> !welcome.contains(s)).toList();
        all.forEach(s -> indexes.put(s, indexes.size()));
        all.forEach(s -> labels.put(s, NormalizedTitle.of(titleOf(s))));
        noteParents(document.root());
    }

    /** @param welcome sections that somebody else asks for: the schema has no place for them, and does not mind */
    static Alignment of(Schema schema, Document document, @Nullable Section identity, Set<Section> welcome) {
        Alignment alignment = new Alignment(document, welcome);
        alignment.align(schema, identity);
        return alignment;
    }

    List<Place> top() {
        return top;
    }

    /** The place of a section, or of the section it duplicates. */
    Optional<Place> placeOf(Section section) {
        return Optional.ofNullable(claimed.get(section));
    }

    boolean isClaimed(Section section) {
        return claimed.containsKey(section) || welcome.contains(section);
    }

    @Nullable
    Section parentOf(Section section) {
        return parents.get(section);
    }

    List<Section> all() {
        return all;
    }

    /** The heading level that the template gives a section, where the document places what is around it. */
    int expectedLevel(Place place) {
        Place owner = place.parent;
        if (!place.spec.demand().levels().isEmpty()) {
            return place.spec.demand().levels().get(0);
        }
        return place.spec.level() + (owner == null ? base : owner.section.level() - owner.spec.level());
    }

    /** Whether the level of a section is not the template's, and no level was left out above it. */
    boolean isAtOtherLevel(Place place) {
        Section parent = parents.get(place.section);
        int level = place.section.level();
        boolean jumps = level > (parent == null ? 0 : parent.level()) + 1;
        boolean stated = !place.spec.demand().levels().isEmpty();
        return !place.underWrongParent
                && !jumps
                && !place.spec.title().number()
                && !place.spec.acceptsLevel(level)
                && (stated || Math.abs(level - expectedLevel(place)) > 1);
    }

    private void noteParents(Section section) {
        for (Section child : section.sections()) {
            parents.put(child, section);
            noteParents(child);
        }
    }

    private void align(Schema schema, @Nullable Section identity) {
        List<Section> open = all.stream().filter(s -> s != identity).toList();
        base = depth(open.stream().map(Section::level).filter(l -> l > 1))
                - depth(schema.sections().stream().map(SectionSpec::level));
        place(schema.sections(), null, open);
        List<Place> level = top;
        while (!level.isEmpty()) {
            List<Place> next = new ArrayList<>();
            List<List<Section>> scopes = level.stream().map(this::scope).toList();
            for (int i = 0; i < level.size(); i++) {
                Place owner = level.get(i);
                place(owner.spec.sections(), owner, scopes.get(i));
                next.addAll(owner.children);
            }
            level = next;
        }
        lookElsewhere(schema, identity);
        nearMisses(schema, identity);
    }

    /** What lies between a placed section and the next placed one: its own inside, and what slipped out of it. */
    private List<Section> scope(Place owner) {
        int end = owner.index + 1;
        while (end < all.size() && !claimed.containsKey(all.get(end))) {
            end++;
        }
        return all.subList(owner.index + 1, end);
    }

    private void place(List<SectionSpec> specs, @Nullable Place owner, List<Section> scope) {
        for (SectionSpec spec : specs) {
            List<Section> candidates = candidates(spec, owner, scope);
            if (!candidates.isEmpty()) {
                claim(spec, owner, candidates);
            }
        }
        for (SectionSpec spec : specs) {
            boolean named = spec.title().wording().hasPlaceholders();
            List<Place> places = owner == null ? top : owner.children;
            if (named && places.stream().noneMatch(p -> p.spec == spec)) {
                scope.stream()
                        .filter(s -> !claimed.containsKey(s) && mayBe(spec, owner, s))
                        .forEach(s -> add(spec, owner, s));
            }
        }
    }

    /** Whether an unknown title may stand for one with placeholders; on top only where these are all there is to it. */
    private boolean mayBe(SectionSpec spec, @Nullable Place owner, Section section) {
        Section parent = parents.get(section);
        if (owner != null) {
            return parent == owner.section;
        }
        boolean anyTitle = !spec.title().number() && !spec.title().wording().isDistinct();
        return anyTitle && section.level() == spec.level() && (parent == null || parent.level() <= 1);
    }

    /** The level of the topmost ones; 0 when there are none. */
    private static int depth(Stream<Integer> levels) {
        return levels.min(Comparator.naturalOrder()).orElse(0);
    }

    private List<Section> candidates(SectionSpec spec, @Nullable Place owner, List<Section> scope) {
        int shift = owner == null ? base : owner.section.level() - owner.spec.level();
        return scope.stream()
                .filter(s -> !claimed.containsKey(s) && s.heading() != null)
                .filter(s -> owner == null || s.level() >= owner.section.level())
                .filter(s -> spec.acceptsLevel(s.level())
                        || (spec.demand().levels().isEmpty() && Math.abs(s.level() - spec.level() - shift) <= 1))
                .filter(s -> spec.title().matches(labelOf(s)))
                .sorted(Comparator.comparingInt((Section s) -> Math.abs(s.level() - spec.level() - shift)))
                .toList();
    }

    private void claim(SectionSpec spec, @Nullable Place owner, List<Section> candidates) {
        Section best = candidates.get(0);
        // A number tells a member of a group from anything else, whatever its level.
        List<Section> alike = candidates.stream()
                .filter(s -> s.level() == best.level() || spec.title().number())
                .sorted(Comparator.comparingInt(this::indexOf))
                .toList();
        if (spec.demand().repeat().isRepeatable()) {
            alike.forEach(s -> add(spec, owner, s));
            return;
        }
        Place place = add(spec, owner, alike.get(0));
        alike.stream()
                .skip(1)
                .filter(s -> parents.get(s) == parents.get(place.section))
                .forEach(s -> {
                    place.duplicates.add(s);
                    claimed.put(s, place);
                });
    }

    private Place add(SectionSpec spec, @Nullable Place owner, Section section) {
        Place place = new Place(spec, section, owner, indexOf(section));
        claimed.put(section, place);
        (owner == null ? top : owner.children).add(place);
        return place;
    }

    private int indexOf(Section section) {
        return indexes.getOrDefault(section, -1);
    }

    /** What was not found in its parent may stand under another one, or alone where the parent's heading is missing. */
    private void lookElsewhere(Schema schema, @Nullable Section identity) {
        for (SectionSpec parent : schema.sections()) {
            List<Place> owners = top.stream().filter(p -> p.spec == parent).toList();
            for (SectionSpec spec : parent.sections()) {
                boolean found =
                        owners.stream().anyMatch(o -> o.children.stream().anyMatch(c -> c.spec == spec));
                if (!found && !spec.title().wording().hasPlaceholders()) {
                    Place owner = owners.isEmpty() ? null : owners.get(0);
                    all.stream()
                            .filter(s -> s != identity && !claimed.containsKey(s))
                            .filter(s ->
                                    spec.acceptsLevel(s.level()) && spec.title().matches(labelOf(s)))
                            .filter(s -> parents.get(s) == null || isPlaced(parents.get(s)))
                            .findFirst()
                            .ifPresent(s -> adopt(spec, owner, s));
                }
            }
        }
    }

    /**
     * Headings that nothing answers yet, for titles that nothing answered: first those at an unexpected level, then those
     * with nearly the same words.
     */
    private void nearMisses(Schema schema, @Nullable Section identity) {
        List<Section> open = all.stream().filter(s -> s != identity).toList();
        nearMisses(schema.sections(), null, open, TitleSimilarity.SAME);
        nearMisses(schema.sections(), null, open, TitleSimilarity.MISSPELT);
        // In a document that hardly follows the template, a word in common is chance.
        if (missing(schema.sections(), top).size() * 2 <= schema.sections().size()) {
            nearMisses(schema.sections(), null, open, TitleSimilarity.EXTENDED);
        }
        List<Place> level = List.copyOf(top);
        while (!level.isEmpty()) {
            for (Place place : level) {
                List<Section> inside = place.section.descendants().toList();
                for (TitleSimilarity wanted : TitleSimilarity.LIKELY) {
                    nearMisses(place.spec.sections(), place, inside, wanted);
                }
            }
            level = level.stream().flatMap(p -> p.children.stream()).toList();
        }
    }

    private static List<SectionSpec> missing(List<SectionSpec> specs, List<Place> places) {
        return specs.stream()
                .filter(spec -> places.stream().noneMatch(p -> p.spec == spec))
                .toList();
    }

    private void nearMisses(
            List<SectionSpec> specs, @Nullable Place owner, List<Section> scope, TitleSimilarity wanted) {
        for (SectionSpec spec : missing(specs, owner == null ? top : owner.children)) {
            // Nobody misses an optional section, so a word in common does not make another section this one.
            if (wanted == TitleSimilarity.EXTENDED && !spec.isRequired()) {
                continue;
            }
            List<Section> alike = scope.stream()
                    .filter(s -> !claimed.containsKey(s) && s.heading() != null)
                    .filter(s -> wanted == TitleSimilarity.SAME || isBeside(s, spec, owner))
                    .filter(s -> TitleSimilarity.of(spec.title(), labelOf(s)) == wanted)
                    .toList();
            // The same title elsewhere is this section's only where no other heading has it.
            boolean sure = wanted != TitleSimilarity.SAME
                    || (alike.size() == 1 && !spec.title().wording().hasPlaceholders());
            if (!alike.isEmpty() && sure) {
                Place place = add(spec, owner, alike.get(0));
                place.similarity = wanted;
                place(spec.sections(), place, scope(place));
            }
        }
    }

    /** Whether a section stands where this one of the schema belongs, at a level that it may have. */
    private boolean isBeside(Section section, SectionSpec spec, @Nullable Place owner) {
        Section parent = parents.get(section);
        boolean inside =
                owner == null ? parent == null || parent.level() <= 1 || isPlaced(parent) : parent == owner.section;
        int shift = owner == null ? base : owner.section.level() - owner.spec.level();
        return inside && (spec.acceptsLevel(section.level()) || section.level() == spec.level() + shift);
    }

    private boolean isPlaced(@Nullable Section section) {
        return section == null || section.level() <= 1 || claimed.containsKey(section);
    }

    private void adopt(SectionSpec spec, @Nullable Place owner, Section section) {
        Place place = new Place(spec, section, owner, indexOf(section));
        place.underWrongParent = true;
        claimed.put(section, place);
        if (owner != null) {
            owner.children.add(place);
        } else {
            top.add(place);
        }
    }

    NormalizedTitle labelOf(Section section) {
        return labels.computeIfAbsent(section, s -> NormalizedTitle.of(titleOf(s)));
    }

    static String titleOf(Section section) {
        return section.heading() == null ? "" : Title.written(section.heading().text());
    }
}
