package dev.episodelint.guide;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Item;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Section;
import dev.episodelint.document.Table;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.plan.BlockTexts;
import dev.episodelint.plan.InteractiveElements;
import dev.episodelint.plan.Plan;
import dev.episodelint.plan.PlannedItem;
import dev.episodelint.plan.SuccessMetric;
import dev.episodelint.plan.WordStems;
import dev.episodelint.text.Mojibake;
import dev.episodelint.text.SourceText;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts an enhancement guide in Markdown into a plan. Nothing is lost: text without a requirement becomes a note.
 */
public final class GuideReader {
    private final GuideRemarks remarks;
    private final Document document;
    private String title = "";
    private final List<String> notes = new ArrayList<>();
    private final List<Plan.Phase> phases = new ArrayList<>();
    private InteractiveElements elements = InteractiveElements.NONE;
    private final List<SuccessMetric> successes = new ArrayList<>();
    private final List<String> next = new ArrayList<>();
    private final List<Plan.Episode> episodes = new ArrayList<>();

    private GuideReader(GuideRemarks remarks, Document document) {
        this.remarks = remarks;
        this.document = document;
    }

    /**
     * A plan with remarks of the importer.
     *
     * @param complete whether the whole guide was read
     */
    public record Guide(Plan plan, List<Problem> remarks, boolean complete) {

        public Guide {
            remarks = List.copyOf(remarks);
        }
    }

    /** @throws ProblemException if the guide names no episode */
    public static Guide read(String file, String text) {
        SourceText source = SourceText.of(Mojibake.clean(text));
        Document document = MarkdownParser.parse(source);
        GuideReader reader = new GuideReader(new GuideRemarks(file, source), document);
        Plan plan = reader.plan();
        if (plan.episodes().isEmpty()) {
            throw new ProblemException(new Problem(
                    file, 0, 0, "No episode found in the guide", "name each in a heading: `## Episode 13: Title`"));
        }
        document.limitHits()
                .forEach(h -> reader.remarks.say(
                        reader.remarks.line(h.span()), "Over the limit of " + h.limit() + ", not read: " + h.what()));
        return new Guide(plan, reader.remarks.all(), document.limitHits().isEmpty());
    }

    private Plan plan() {
        notes(BlockTexts.of(document.root().blocks()));
        sections(document.root(), null);
        int phase = phases.stream()
                .filter(p -> p.kinds().contains(PlannedItem.Kind.ELEMENT))
                .mapToInt(Plan.Phase::number)
                .findFirst()
                .orElse(0);
        if (!elements.isEmpty() && elements.phase() == 0) {
            elements = new InteractiveElements(
                    elements.section(),
                    elements.specify(),
                    phase,
                    elements.all(),
                    elements.notes(),
                    elements.example());
        }
        return new Plan(title, notes, phases, elements, successes, null, next, episodes);
    }

    private void sections(Section parent, @Nullable String series) {
        for (Section section : parent.sections()) {
            String heading = BlockTexts.title(section);
            Optional<GuideHeadings.Named> episode = GuideHeadings.episode(heading, series);
            Optional<Plan.Phase> phase = GuideHeadings.phase(heading);
            if (episode.isPresent()) {
                episode(episode.get(), section);
            } else if (phase.isPresent()) {
                phase(phase.get(), BlockTexts.of(section));
            } else if (GuideHeadings.elements(heading)) {
                elements = GuideElements.read(section, elements, remarks);
            } else if (GuideHeadings.success(heading)) {
                BlockTexts.of(section).forEach(this::success);
            } else if (GuideHeadings.next(heading)) {
                BlockTexts.of(section).stream().filter(t -> !t.text().isBlank()).forEach(t -> next.add(t.text()));
            } else {
                boolean names = section.level() == 1 && title.isEmpty();
                title = names ? heading : title;
                blocks(section, names ? "" : heading + ": ");
                sections(section, GuideHeadings.series(heading).orElse(series));
            }
        }
    }

    private void episode(GuideHeadings.Named named, Section section) {
        Plan.Episode read = GuideEpisode.read(named, section, document.source(), remarks);
        for (int i = 0; i < episodes.size(); i++) {
            Plan.Episode before = episodes.get(i);
            if (before.number().equals(read.number()) && key(before.series()).equals(key(read.series()))) {
                remarks.say(
                        read.line(),
                        "Episode `" + read.number() + "` again, joined with that on line " + before.line());
                episodes.set(i, joined(before, read));
                return;
            }
        }
        episodes.add(read);
    }

    private static String key(@Nullable String series) {
        return series == null ? "" : WordStems.key(series);
    }

    private static Plan.Episode joined(Plan.Episode a, Plan.Episode b) {
        List<String> notes = both(a.notes(), b.notes());
        if (!b.title().isEmpty() && !b.title().equals(a.title())) {
            notes.add(b.title());
        }
        return new Plan.Episode(
                a.number(),
                a.series(),
                a.title(),
                notes,
                both(a.strengths(), b.strengths()),
                both(a.done(), b.done()),
                both(a.groups(), b.groups()),
                a.line());
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        List<T> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    /** Reads phases that are items of a list, with their tasks below them. */
    private void blocks(Section section, String lead) {
        for (Block block : section.blocks()) {
            if (block instanceof ItemList list
                    && list.items().stream()
                            .anyMatch(i -> GuideHeadings.phase(BlockTexts.joined(i.lines()))
                                    .isPresent())) {
                list.items().forEach(i -> phase(i, lead));
            } else {
                for (BlockTexts text : BlockTexts.of(List.of(block))) {
                    if (!text.text().isBlank()) {
                        notes.add(remarks.note(lead + text.text(), remarks.line(text.span())));
                    }
                }
            }
        }
    }

    private void phase(Item item, String lead) {
        String text = BlockTexts.joined(item.lines());
        Optional<Plan.Phase> phase = GuideHeadings.phase(text);
        if (phase.isEmpty()) {
            notes.add(remarks.note(lead + text, remarks.line(item.span())));
            notes(BlockTexts.of(item.blocks()));
        } else {
            String[] parts = phase.get().name().split("\\s*:\\s+", 2);
            List<BlockTexts> tasks = new ArrayList<>(BlockTexts.of(item.blocks()));
            if (parts.length > 1) {
                tasks.addAll(
                        0,
                        Arrays.stream(parts[1].split("\\s*[;,]\\s+"))
                                .map(t -> new BlockTexts(t, item.span()))
                                .toList());
            }
            phase(new Plan.Phase(phase.get().number(), parts[0], List.of()), tasks);
        }
    }

    private void phase(Plan.Phase phase, List<BlockTexts> texts) {
        List<String> tasks =
                texts.stream().map(BlockTexts::text).filter(t -> !t.isBlank()).toList();
        boolean taken = phases.stream().anyMatch(p -> p.number() == phase.number());
        int number = taken ? phases.stream().mapToInt(Plan.Phase::number).max().orElse(0) + 1 : phase.number();
        List<PlannedItem.Kind> kinds = GuideVocabulary.ofTasks(tasks).stream()
                .filter(k -> phases.stream().noneMatch(p -> p.kinds().contains(k)))
                .toList();
        phases.add(new Plan.Phase(number, phase.name(), tasks, kinds));
    }

    private void success(BlockTexts text) {
        int line = remarks.line(text.span());
        Optional<SuccessMetric> success = GuideSuccess.read(text.text());
        if (success.isPresent()
                && successes.stream()
                        .noneMatch(s -> s.name().equals(success.get().name()))) {
            successes.add(success.get());
        } else if (!text.text().isBlank()) {
            notes.add(remarks.note(text.text(), line));
        }
    }

    private void notes(List<BlockTexts> texts) {
        texts.stream()
                .filter(t -> !t.text().isBlank())
                .forEach(t -> notes.add(remarks.note(t.text(), remarks.line(t.span()))));
    }

    /** Whether a block is not a paragraph. */
    static boolean isStructured(@Nullable Block block) {
        return block instanceof CodeBlock || block instanceof Table || block instanceof ItemList;
    }
}
