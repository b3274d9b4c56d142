package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Block;
import dev.episodelint.document.Divider;
import dev.episodelint.document.Html;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Section;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.SectionSpec.Presence;
import dev.episodelint.schema.Title;
import dev.episodelint.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names every section that is missing, misplaced, unexpected, duplicated or empty; no finding is a consequence of
 * another.
 */
final class StructureCheck {
    private final Schema schema;
    private final Alignment alignment;
    private final HeaderZone header;
    private final HeadingLookalikes lookalikes;
    private final Departures out;
    private final Set<Section> pasted = Collections.newSetFromMap(new IdentityHashMap<>());

    StructureCheck(
            Schema schema, Alignment alignment, HeaderZone header, HeadingLookalikes lookalikes, Departures out) {
        this.lookalikes = lookalikes;
        this.schema = schema;
        this.alignment = alignment;
        this.header = header;
        this.out = out;
    }

    void run() {
        check(schema.sections(), alignment.top(), null, Weights.HEADER);
        SkippedLevels.run(alignment, out);
        pastedTwice();
        unexpected();
    }

    private void check(List<SectionSpec> specs, List<Place> places, @Nullable Place owner, Weights weights) {
        missing(specs, places, owner, weights);
        order(specs, places);
        for (SectionSpec spec : specs) {
            List<Place> members = places.stream().filter(p -> p.spec == spec).toList();
            tooMany(spec, members);
            if (spec.title().number()) {
                GroupNumberCheck.run(members, new RequirementLog(weights, out));
            }
        }
        for (Place place : places) {
            duplicates(place);
            likeness(place);
            if (place.spec.demand().presence() == Presence.INSTRUCTION) {
                out.add(new Type.LeftoverInstructions(title(place)), headingSpan(place.section), place.spec.line());
            } else if (isEmpty(place)) {
                Departure empty =
                        out.add(new Type.EmptySection(title(place)), headingSpan(place.section), place.spec.line());
                new RequirementLog(weights, out).lack(weights.member(place.spec), empty);
            } else {
                check(place.spec.sections(), place.children, place, weights.in(place.spec));
            }
        }
    }

    /** A section is empty when nothing at all stands in it; a heading alone asks for text. */
    static boolean isEmpty(Place place) {
        return place.children.isEmpty()
                && place.section.sections().isEmpty()
                && place.section.blocks().stream().allMatch(StructureCheck::saysNothing);
    }

    private static boolean saysNothing(Block block) {
        boolean emptyList = block instanceof ItemList list
                && list.items().stream()
                        .allMatch(i -> i.lines().isEmpty() && i.blocks().isEmpty());
        return emptyList || block instanceof Divider || (block instanceof Html html && html.isComment());
    }

    /** A section that is only nearly the template's: one finding that connects the two. */
    private void likeness(Place place) {
        SectionSpec spec = place.spec;
        int level = place.section.level();
        if (place.similarity != TitleSimilarity.SAME) {
            out.add(
                    new Type.RenamedSection(title(place.section), spec.title().text()),
                    headingSpan(place.section),
                    spec.line());
        } else if (alignment.isAtOtherLevel(place)) {
            out.add(
                    new Type.WrongLevel(title(place), level, alignment.expectedLevel(place)),
                    headingSpan(place.section),
                    spec.line());
        }
    }

    private Optional<HeadingLookalikes.Lookalike> lookalike(SectionSpec spec) {
        return spec.title().wording().hasPlaceholders() ? Optional.empty() : lookalikes.of(spec.title());
    }

    private void tooMany(SectionSpec spec, List<Place> members) {
        int max = spec.demand().repeat().max();
        if (spec.demand().repeat().isRepeatable() && max > 0 && members.size() > max) {
            out.add(
                    new Type.TooManySections(title(members.get(max)), members.size(), max),
                    headingSpan(members.get(max).section),
                    spec.line());
        }
    }

    private void missing(List<SectionSpec> specs, List<Place> places, @Nullable Place owner, Weights weights) {
        Place before = null;
        for (SectionSpec spec : specs) {
            List<Place> found = places.stream().filter(p -> p.spec == spec).toList();
            if (!found.isEmpty()) {
                before = found.get(found.size() - 1);
            }
            // Of a group with numbers it is known which member is missing.
            boolean judged = spec.title().number() && !found.isEmpty();
            if (spec.isRequired()
                    && !judged
                    && found.size() < spec.demand().repeat().min()) {
                String where = before != null
                        ? "after `" + title(before) + "`"
                        : owner != null ? "first in `" + title(owner) + "`" : "before the other sections";
                Span at = before != null
                        ? headingSpan(before.section)
                        : owner != null ? headingSpan(owner.section) : header.titleSpan();
                Departure missing = lookalike(spec)
                        .map(l -> out.add(
                                new Type.NoHeading(l.text(), spec.title().text()), l.span(), spec.line()))
                        .orElseGet(() -> out.addMissingIn(
                                owner == null ? null : owner.section,
                                new Type.MissingSection(spec.title().text(), where),
                                at,
                                spec.line()));
                for (int i = found.size(); i < spec.demand().repeat().min(); i++) {
                    new RequirementLog(weights, out).lack(weights.member(spec), missing);
                }
            }
        }
    }

    /** The longest run of sections that stand in the template's order is right; the others are misplaced. */
    private void order(List<SectionSpec> specs, List<Place> places) {
        List<Place> first = specs.stream()
                .map(spec -> places.stream().filter(p -> p.spec == spec).min(Comparator.comparingInt(p -> p.index)))
                .flatMap(Optional::stream)
                .toList();
        List<Place> settled = first.stream().filter(p -> !p.underWrongParent).toList();
        List<Place> inOrder = LongestRisingRun.longest(settled, p -> p.index);
        for (Place place : first) {
            if (place.underWrongParent && place.parent != null) {
                out.add(
                        new Type.MisplacedSection(title(place), "inside `" + title(place.parent) + "`"),
                        headingSpan(place.section),
                        place.spec.line());
            } else if (!place.underWrongParent && !inOrder.contains(place)) {
                out.add(
                        new Type.MisplacedSection(title(place), where(place, first, inOrder)),
                        headingSpan(place.section),
                        place.spec.line());
            }
        }
    }

    private static String where(Place place, List<Place> all, List<Place> inOrder) {
        for (int i = all.indexOf(place) - 1; i >= 0; i--) {
            if (inOrder.contains(all.get(i))) {
                return "after `" + title(all.get(i)) + "`";
            }
        }
        return "before `" + title(inOrder.get(0)) + "`";
    }

    private void duplicates(Place place) {
        for (Section duplicate : place.duplicates) {
            out.add(
                    new Type.DuplicatedSection(title(place), out.line(headingSpan(place.section))),
                    headingSpan(duplicate),
                    place.spec.line());
        }
    }

    /** Sections that the schema does not know, or wants any number of, may share a title; not their whole text too. */
    private void pastedTwice() {
        Map<Section, Map<String, Section>> siblings = new IdentityHashMap<>();
        Section top = new Section(null, new Span(0, 0), List.of(), List.of());
        for (Section section : alignment.all()) {
            Section parent = alignment.parentOf(section);
            Section first = siblings.computeIfAbsent(parent == null ? top : parent, p -> new HashMap<>())
                    .putIfAbsent(Title.key(title(section)), section);
            if (first != null && !isJudged(section) && sameText(first, section)) {
                pasted.add(section);
                out.add(
                        new Type.DuplicatedSection(title(section), out.line(headingSpan(first))),
                        headingSpan(section),
                        0);
            }
        }
    }

    /** A duplicate of a section that may stand there once is one with any text; members of a group have numbers. */
    private boolean isJudged(Section section) {
        return alignment
                .placeOf(section)
                .filter(p -> !p.spec.demand().repeat().isRepeatable()
                        || p.spec.title().number())
                .isPresent();
    }

    private boolean sameText(Section a, Section b) {
        String text = out.text(a.span());
        return text.length() > 40 && text.equals(out.text(b.span()));
    }

    private void unexpected() {
        for (Section stranger : strangers()) {
            String title = title(stranger);
            Type type = schema.closed() ? new Type.ForbiddenSection(title) : new Type.UnexpectedSection(title);
            out.add(type, headingSpan(stranger), 0);
        }
    }

    private List<Section> strangers() {
        return alignment.all().stream().filter(this::isUnexpected).toList();
    }

    /**
     * What to say of a document that has few of the template's sections and others in their place: then what is missing
     * is not many gaps, but one thing. Empty for any other document.
     */
    Optional<Departure> otherForm() {
        List<SectionSpec> required =
                schema.sections().stream().filter(SectionSpec::isRequired).toList();
        long found = required.stream()
                .filter(s -> alignment.top().stream().anyMatch(p -> p.spec == s))
                .count();
        List<Section> strangers = strangers();
        if (schema.closed() || found * 3 >= required.size() || strangers.size() < 2) {
            return Optional.empty();
        }
        List<String> names =
                strangers.stream().limit(3).map(s -> "`" + title(s) + "`").toList();
        String sections = String.join(", ", names) + (strangers.size() > 3 ? ", ..." : "");
        Span at = header.titleSpan();
        return Optional.of(new Departure(new Type.OtherForm(found, required.size(), sections), at, 0, at.start()));
    }

    /** A section that no part of the template answers, right below the document or a section with sections of its own. */
    private boolean isUnexpected(Section section) {
        boolean known = alignment.isClaimed(section) || header.isTitle(section) || pasted.contains(section);
        if (known || title(section).isEmpty()) {
            return false;
        }
        Section parent = alignment.parentOf(section);
        if (parent == null || parent.level() == 0 || header.isTitle(parent)) {
            return true;
        }
        // Authors structure their text further than a template does.
        return schema.closed()
                && alignment
                        .placeOf(parent)
                        .filter(p ->
                                !p.spec.sections().isEmpty() && p.spec.demand().presence() != Presence.INSTRUCTION)
                        .filter(p -> p.section == parent)
                        .isPresent();
    }

    static String title(Place place) {
        return place.spec.title().wording().hasPlaceholders()
                ? title(place.section)
                : place.spec.title().text();
    }

    static String title(Section section) {
        return section.heading() == null
                ? ""
                : Title.undecorated(section.heading().text().plain());
    }

    static Span headingSpan(Section section) {
        return section.heading() == null ? new Span(0, 0) : section.heading().span();
    }
}
