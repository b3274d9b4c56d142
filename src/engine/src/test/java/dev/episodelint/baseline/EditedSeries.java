package dev.episodelint.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small series with findings, edited at random as authors edit; it keeps account of the findings that edits make. */
final class EditedSeries {
    private static final List<String> REQUIRED = List.of("Alpha", "Beta", "Gamma");
    private static final String SOUND = "All is well with ";

    /** The same in many places, so that only their number tells these findings apart. */
    private static final String COMMON_FLAW = "TODO say more here.";

    private final Random random;
    private final Map<String, List<Section>> documents = new TreeMap<>();
    private final List<String> planted = new ArrayList<>();
    private int names;

    private static final class Section {
        private String title;
        private final List<String> blocks = new ArrayList<>();
        private int level = 2;

        private Section(String title) {
            this.title = title;
        }

        private boolean isRequired() {
            return REQUIRED.contains(title);
        }
    }

    EditedSeries(Random random) {
        this.random = random;
        for (int i = 0; i < 3; i++) {
            documents.put("d" + i + ".md", newDocument());
        }
    }

    /** Rule, message and text of each finding that an edit made, sorted. */
    List<String> planted() {
        return planted.stream().sorted().toList();
    }

    /** The documents by their paths. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        documents.forEach((path, sections) -> {
            StringBuilder text = new StringBuilder("# Show of " + path.charAt(0) + "\n\n");
            for (Section section : sections) {
                text.append("#".repeat(section.level) + " " + section.title + "\n\n");
                section.blocks.forEach(b -> text.append(b).append("\n\n"));
            }
            texts.put(path, text.toString());
        });
        return texts;
    }

    void editAFewTimes() {
        for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
            edit();
        }
    }

    private void edit() {
        String path = anyOf(List.copyOf(documents.keySet()));
        List<Section> sections = documents.get(path);
        Section section = anyOf(sections);
        int at = random.nextInt(section.blocks.size() + 1);
        switch (random.nextInt(9)) {
            case 0 -> section.blocks.add(at, manyParagraphs());
            case 1 -> section.blocks.add(at, list());
            case 2 -> Collections.shuffle(section.blocks, random);
            case 3 -> moveSection(section, sections);
            case 4 -> renameSection(section);
            case 5 -> renameDocument(path);
            case 6 -> cureAFinding(section);
            case 7 -> plantAFinding(section, at);
            default -> moveAFinding(section, anyOf(sections));
        }
    }

    private void moveSection(Section section, List<Section> sections) {
        sections.remove(section);
        section.level = section.isRequired() ? 2 : 2 + random.nextInt(2);
        sections.add(random.nextInt(sections.size() + 1), section);
        sections.get(0).level = 2;
    }

    private void renameSection(Section section) {
        section.title = section.isRequired() ? section.title : "Topic " + newName();
    }

    private void renameDocument(String path) {
        documents.put("renamed-" + newName() + ".md", documents.remove(path));
    }

    private void cureAFinding(Section section) {
        section.blocks.stream()
                .filter(b -> isFlawed(b) && !planted.contains(finding(b)))
                .findFirst()
                .ifPresent(section.blocks::remove);
    }

    private void plantAFinding(Section section, int at) {
        String block = flaw();
        section.blocks.add(at, block);
        planted.add(finding(block));
    }

    private static void moveAFinding(Section from, Section to) {
        from.blocks.stream()
                .filter(b -> isFlawed(b) && !b.equals(COMMON_FLAW))
                .findFirst()
                .ifPresent(b -> {
                    from.blocks.remove(b);
                    to.blocks.add(b);
                });
    }

    private List<Section> newDocument() {
        List<Section> sections = new ArrayList<>();
        for (String title : REQUIRED) {
            if (random.nextInt(3) > 0) {
                sections.add(new Section(title));
            }
        }
        for (int i = 0; i < 3; i++) {
            sections.add(new Section("Topic " + newName()));
        }
        for (Section section : sections) {
            for (int i = 0; i < 3; i++) {
                section.blocks.add(newBlock());
            }
        }
        return sections;
    }

    private String newBlock() {
        return switch (random.nextInt(4)) {
            case 0 -> COMMON_FLAW;
            case 1 -> flaw();
            default -> paragraph();
        };
    }

    private String paragraph() {
        return SOUND + newName() + ".";
    }

    private String manyParagraphs() {
        return (paragraph() + "\n\n").repeat(50).strip();
    }

    private String list() {
        return "- " + paragraph() + "\n- And with " + newName() + ".";
    }

    /** Leftover words in a text of its own, or a table whose row is too short. */
    private String flaw() {
        String name = newName();
        return random.nextBoolean()
                ? "The story of " + name + " is TODO for now."
                : "| A | B |\n|---|---|\n| " + name + " |";
    }

    private static boolean isFlawed(String block) {
        return !block.startsWith(SOUND) && !block.startsWith("- " + SOUND);
    }

    /** As a run describes what is wrong with a block. */
    private static String finding(String block) {
        return block.startsWith("|")
                ? "table/ragged-row Unexpected `1` cells, expected `2` as in the header "
                        + block.lines().reduce((first, last) -> last).orElseThrow()
                : "placeholder/leftover-word `TODO` left in the text " + block;
    }

    /** Letters only, so that no number takes part in telling findings apart. */
    private String newName() {
        StringBuilder name = new StringBuilder("q");
        for (int n = ++names; n > 0; n /= 26) {
            name.append((char) ('a' + n % 26));
        }
        return name.toString();
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
