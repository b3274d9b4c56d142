package dev.episodelint.testkit;

import dev.episodelint.document.Block;
import dev.episodelint.document.CodeBlock;
import dev.episodelint.document.Document;
import dev.episodelint.document.Section;
import dev.episodelint.parse.MarkdownParser;
import dev.episodelint.testkit.Example.Kind;
import dev.episodelint.text.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a page: fences whose info string has a second word are examples or belong to them, the others are prose. */
final class PageReader {
    private static final String ESCAPED = "escaped";
    private static final Pattern PATH = Pattern.compile("[\\w-]+(?:[./][\\w-]+)*\\.md");

    /** The role of a fence on a page; its name is the second word of the info string. */
    private enum Role {
        TEMPLATE("markdown"),
        OVERLAY("yaml"),
        CATALOG("yaml"),
        PLAN("yaml"),
        BESIDE("markdown"),
        REPORTED("markdown"),
        FINDINGS("text"),
        ACCEPTED("markdown"),
        FIXED("markdown");

        final String language;

        Role(String language) {
            this.language = language;
        }

        boolean isDocument() {
            return this == REPORTED || this == ACCEPTED || this == FIXED || this == BESIDE;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A fence with a role, its text with a line break at the end of every line. */
    private record Part(Role role, int line, String text, boolean escaped, String path) {}

    private final String name;
    private final SourceText source;
    private final List<String> problems = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, String> beside = new LinkedHashMap<>();
    private @Nullable Part template;
    private @Nullable Part overlay;
    private @Nullable Part catalog;
    private @Nullable Part plan;

    PageReader(String name, String text) {
        this.name = name;
        this.source = SourceText.of(text);
    }

    RulePage read() {
        Document document = MarkdownParser.parse(source);
        String rule = rule(document.root());
        parts(document.root().blocks(), rule);
        document.root().descendants().forEach(s -> parts(s.blocks(), rule));
        if (overlay != null && template == null) {
            problem(overlay.line(), "An overlay without a template");
        }
        if (!problems.isEmpty()) {
            throw new BrokenPageException(problems);
        }
        return new RulePage(
                rule,
                template == null ? null : template.text(),
                overlay == null ? null : overlay.text(),
                catalog == null ? "" : catalog.text(),
                plan == null ? null : plan.text(),
                beside,
                examples);
    }

    private void problem(int line, String message) {
        problems.add(name + ":" + line + ": " + message);
    }

    private String rule(Section root) {
        Optional<Section> title =
                root.sections().stream().filter(s -> s.level() == 1).findFirst();
        if (title.isEmpty() || title.get().heading() == null) {
            problem(1, "Missing title, expected `# family/offence`");
            return "";
        }
        return title.get().heading().text().plain();
    }

    private void parts(List<Block> blocks, String rule) {
        Part reported = null;
        for (Block block : blocks) {
            Part part = part(block);
            if (reported != null) {
                reported(reported, part, rule);
            } else if (part != null && part.role() == Role.FINDINGS) {
                problem(part.line(), "Findings that do not stand directly after a `reported` block");
            }
            reported = part != null && part.role() == Role.REPORTED ? part : null;
            if (part != null) {
                take(part);
            }
        }
        if (reported != null) {
            reported(reported, null, rule);
        }
    }

    /** The role of a block; null for prose. */
    private @Nullable Part part(Block block) {
        if (!(block instanceof CodeBlock code) || code.fence() == null) {
            return null;
        }
        List<String> words = List.of(code.fence().info().split("\\s+"));
        if (words.size() < 2) {
            return null;
        }
        int line = source.lineAt(code.span().start());
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(r -> r.word().equals(words.get(1)))
                .findFirst();
        List<String> more = words.subList(2, words.size());
        boolean escaped = more.contains(ESCAPED);
        List<String> paths =
                more.stream().filter(w -> PATH.matcher(w).matches()).toList();
        boolean mayHavePath = role.filter(Role::isDocument).isPresent();
        if (role.isEmpty() || more.size() != paths.size() + (escaped ? 1 : 0) || paths.size() > (mayHavePath ? 1 : 0)) {
            List<String> known = Arrays.stream(Role.values()).map(Role::word).toList();
            problem(
                    line,
                    "Unexpected `" + code.fence().info() + "`, expected one of " + String.join(", ", known)
                            + " after the language, then nothing, `" + ESCAPED + "`, or the path of a document");
            return null;
        }
        if (!code.language().equals(role.get().language)) {
            problem(line, "Unexpected `" + code.language() + "`, expected `" + role.get().language + "`");
        }
        if (!code.fence().closed()) {
            problem(line, "This fence is not closed");
        }
        String text = code.lines().isEmpty() ? "" : code.text() + "\n";
        return new Part(role.get(), line, text, escaped, paths.isEmpty() ? "" : paths.get(0));
    }

    private void take(Part part) {
        switch (part.role()) {
            case TEMPLATE -> template = first(template, part);
            case OVERLAY -> overlay = first(overlay, part);
            case CATALOG -> catalog = first(catalog, part);
            case PLAN -> plan = first(plan, part);
            case BESIDE -> beside(part);
            case ACCEPTED -> example(Kind.ACCEPTED, part, List.of());
            case FIXED -> example(Kind.FIXED, part, List.of());
            default -> {
                // Allowed only together with another block.
            }
        }
    }

    private void beside(Part part) {
        if (part.path().isEmpty()) {
            problem(part.line(), "Missing path of the document after `beside`");
        } else if (beside.put(part.path(), part.text()) != null) {
            problem(part.line(), "A second `" + part.path() + "`");
        }
    }

    private Part first(@Nullable Part before, Part part) {
        if (before != null) {
            problem(part.line(), "A second " + part.role().word() + ", the first is on line " + before.line());
            return before;
        }
        return part;
    }

    private void example(Kind kind, Part document, List<ListedFinding> findings) {
        examples.add(new Example(
                kind,
                document.line(),
                document.path().isEmpty() ? Example.PATH : document.path(),
                document.text(),
                document.escaped(),
                findings));
    }

    /** @param next the block after the document; null when it has no role */
    private void reported(Part document, @Nullable Part next, String rule) {
        if (next == null || next.role() != Role.FINDINGS) {
            problem(document.line(), "Missing `text findings` block directly after this one");
            return;
        }
        List<ListedFinding> findings = new ArrayList<>();
        int line = next.line();
        for (String listed : next.text().lines().toList()) {
            line++;
            Optional<ListedFinding> finding = ListedFinding.parse(Escapes.text(listed, next.escaped()), rule);
            if (finding.isEmpty()) {
                problem(line, "Unexpected `" + listed + "`, expected `LINE:COLUMN MESSAGE [rule]`");
            }
            finding.ifPresent(findings::add);
        }
        if (next.text().isEmpty()) {
            problem(next.line(), "No finding is listed");
        }
        example(Kind.REPORTED, document, findings);
    }
}
