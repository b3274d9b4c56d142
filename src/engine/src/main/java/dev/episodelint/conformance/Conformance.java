package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.diagnostic.Status;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Section;
import dev.episodelint.fact.HeaderFact;
import dev.episodelint.schema.PassageIndex;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Schema;
import dev.episodelint.schema.SectionSpec;
import dev.episodelint.schema.SectionSpec.Presence;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a document conforms to its schema: it is aligned once, and every departure is named once.
 *
 * @param number the episode's number without leading zeros; null when it has none
 * @param headerNumber the number that a header field or the front matter gives; null when none does
 * @param status null when the schema asks for none
 * @param header its header fields, under the template's names and in its order
 * @param requirements everything that an author has to fill in, whether it is there or not
 * @param titleSpan where the identity stands; empty at the start when there is none
 */
public record Conformance(
        @Nullable String number,
        @Nullable String headerNumber,
        @Nullable String title,
        Span titleSpan,
        @Nullable Status status,
        List<HeaderFact> header,
        List<Departure> departures,
        List<Requirement> requirements) {

    public Conformance {
        header = List.copyOf(header);
        departures = List.copyOf(departures);
        requirements = List.copyOf(requirements);
    }

    /** @param today null where nobody knows: then nothing lies in the future */
    public static Conformance of(Document document, Schema schema, @Nullable LocalDate today) {
        return of(document, schema, PassageIndex.of(schema), today, List.of());
    }

    /**
     * @param passages of the schema
     * @param welcome titles of sections that are as good as any, though the schema does not have them
     */
    public static Conformance of(
            Document document, Schema schema, PassageIndex passages, @Nullable LocalDate today, List<String> welcome) {
        Departures out = new Departures(document.source());
        DocumentIdentity identity = DocumentIdentity.of(
                document, schema.namedHere() ? schema.header().title() : null);
        Alignment alignment = Alignment.of(schema, document, identity.section(), welcome(document, schema, welcome));
        HeaderZone zone = HeaderZone.of(document, identity.section(), alignment);
        HeaderCheck header = new HeaderCheck(schema, document, identity, zone, out);
        Status status = header.run();
        StructureCheck structure = new StructureCheck(schema, alignment, zone, new HeadingLookalikes(document), out);
        structure.run();
        OwnTextCheck ownText = new OwnTextCheck(passages, alignment, schema.header(), out);
        ownText.comments(document);
        alignment.top().forEach(p -> content(p, alignment, Weights.HEADER, today, out));
        ownText.text(document);
        strays(document, schema, out);
        Departures said = structure.otherForm().map(out::insteadOfAbsences).orElse(out);
        return new Conformance(
                identity.number(),
                identity.headerNumber(),
                filledTitle(identity, schema),
                zone.titleSpan(),
                status,
                header.facts(),
                said.all(),
                said.requirements());
    }

    /** Those with such a title, and all that is inside them; none that the schema knows. */
    private static Set<Section> welcome(Document document, Schema schema, List<String> titles) {
        Set<Section> welcome = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> keys = titles.stream()
                .filter(t -> schema.sections().stream().noneMatch(s -> knows(s, t)))
                .map(Title::key)
                .toList();
        document.root()
                .descendants()
                .filter(s -> !keys.isEmpty() && keys.contains(Title.key(Alignment.titleOf(s))))
                .forEach(s -> {
                    welcome.add(s);
                    s.descendants().forEach(welcome::add);
                });
        return welcome;
    }

    private static boolean knows(SectionSpec spec, String title) {
        boolean itself =
                !spec.title().wording().hasPlaceholders() && spec.title().matches(title);
        return itself || spec.sections().stream().anyMatch(s -> knows(s, title));
    }

    private static @Nullable String filledTitle(DocumentIdentity identity, Schema schema) {
        Section section = identity.section();
        String written = section == null || section.heading() == null
                ? String.valueOf(identity.title())
                : section.heading().text().raw();
        boolean unfilled = schema.header().title().wording().tokens().stream().anyMatch(written::contains);
        return unfilled ? null : identity.title();
    }

    private static void content(
            Place place, Alignment alignment, Weights around, @Nullable LocalDate today, Departures out) {
        SectionSpec spec = place.spec;
        if (spec.demand().presence() == Presence.INSTRUCTION || StructureCheck.isEmpty(place)) {
            return;
        }
        SectionContent content = SectionContent.of(place.section, alignment::isClaimed);
        LeftoverCheck leftovers = new LeftoverCheck(spec.vocabulary(), out);
        RequirementLog log = new RequirementLog(around.in(spec), out);
        HeadingCheck.run(place, today, log);
        Optional<Inline> same = content.saysSame();
        if (same.isPresent()) {
            Departure repeated = out.add(
                    new Type.SameStructure(same.get().plain(), content.title()),
                    same.get().span(),
                    spec.line());
            log.lack(log.weights().content(spec), repeated);
        } else {
            FieldCheck fields = new FieldCheck(content, leftovers, log);
            new TableCheck(content, leftovers, log).run(spec.tables());
            new BlockCheck(content, leftovers, log).run(spec.blocks());
            content.lines().forEach(leftovers::prose);
            fields.run(spec.fields());
            if (spec.demand().references()) {
                fields.references(spec.line());
            }
            leftovers.comments(content.html());
            spec.checklists().forEach(c -> new ChecklistCheck(content, fields, log).run(c));
            if (log.weights().isBare(spec)) {
                log.have(log.weights().text(spec), content.span());
            }
        }
        place.children.forEach(c -> content(c, alignment, log.weights(), today, out));
    }

    /** The template's placeholders in places of the document that they were copied to. */
    private static void strays(Document document, Schema schema, Departures out) {
        Map<String, Integer> tokens = LeftoverCheck.everyToken(schema);
        Section root = document.root();
        SectionContent all = SectionContent.of(root, s -> false);
        all.lines().forEach(line -> {
            for (Placeholder p : Wording.placeholdersOf(line)) {
                int start = line.span().start() + p.span().start();
                Span span = new Span(start, start + p.span().length());
                boolean telling =
                        p.form() == Placeholder.Form.BRACKETS && p.token().length() > 4;
                if (telling && tokens.containsKey(p.token()) && !out.isNamed(span)) {
                    out.add(new Type.StrayPlaceholder(p.token()), span, tokens.get(p.token()));
                }
            }
        });
    }
}
