package dev.episodelint.workspace.memory;

import dev.episodelint.text.Limits;
import dev.episodelint.workspace.memory.Observations.Observed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file that keeps what a run came to, with everything it rests on. Whatever is wrong with the file costs a run and
 * nothing else.
 */
public final class VerdictMemory {
    private static final String FORMAT = "episode-lint memory 2";

    private final Path file;
    private final List<String> circumstances;

    /** @param circumstances all that counts and is not in the file system: version, parameters, the day */
    public VerdictMemory(Path file, List<String> circumstances) {
        this.file = file;
        this.circumstances = List.copyOf(circumstances);
    }

    /**
     * What was kept.
     *
     * @param changed the first file found changed since; empty where nothing has changed, or nothing was kept
     * @param lines what a run gave, when it would give the same again
     */
    public record Recall(Optional<List<String>> lines, Optional<String> changed) {
        private static final Recall NOTHING = new Recall(Optional.empty(), Optional.empty());
    }

    /** Looks again at everything that the kept run looked at. */
    public Recall recall() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > Limits.MEMORY_BYTES) {
                return Recall.NOTHING;
            }
            List<String> content = Files.readString(file).lines().toList();
            int body = 3;
            if (content.size() < body
                    || !content.get(0).equals(FORMAT)
                    || !content.get(1).equals(fingerprint(content.subList(body, content.size())))) {
                return Recall.NOTHING;
            }
            int count = Integer.parseInt(content.get(2));
            Observations before = observations(content.subList(body, body + count));
            Optional<String> changed = before.changed();
            return changed.isPresent()
                    ? new Recall(Optional.empty(), changed)
                    : new Recall(
                            Optional.of(content.subList(body + count, content.size()).stream()
                                    .map(String::translateEscapes)
                                    .toList()),
                            Optional.empty());
        } catch (IOException | RuntimeException e) {
            return Recall.NOTHING;
        }
    }

    /** Keeps what a run gave; nothing where what it rests on cannot be looked at again. */
    public void keep(Recording recording, List<String> lines) throws IOException {
        Observations observations = recording.observations();
        Map<Observed, String> answers = observations.answers();
        if (observations.spoilt() || answers.size() > Limits.MEMORY_OBSERVATIONS) {
            forget();
            return;
        }
        List<String> body = new ArrayList<>();
        answers.forEach((o, answer) -> body.add(escaped(o.query() + " " + o.path()) + "\t" + escaped(answer)));
        lines.forEach(line -> body.add(escaped(line)));
        List<String> content = new ArrayList<>(List.of(FORMAT, fingerprint(body), String.valueOf(answers.size())));
        content.addAll(body);
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.createDirectories(folder());
        Files.writeString(draft, String.join("\n", content) + "\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Makes the folder, so that it is there before a run looks at what is around it. */
    public void prepare() throws IOException {
        Files.createDirectories(folder());
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Of the circumstances, of all inputs and of the verdict. */
    private String fingerprint(List<String> body) {
        List<String> all = new ArrayList<>(circumstances);
        all.add(FORMAT);
        all.addAll(body);
        return FileQuery.hash(all);
    }

    private static Observations observations(List<String> lines) {
        Observations observations = new Observations();
        for (String line : lines) {
            int tab = line.indexOf('\t');
            String question = line.substring(0, tab).translateEscapes();
            int space = question.indexOf(' ');
            observations.add(
                    new Observed(question.substring(space + 1), FileQuery.valueOf(question.substring(0, space))),
                    line.substring(tab + 1).translateEscapes());
        }
        return observations;
    }

    /** One line; everything else of the text stays as it is. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
