package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.parse.BrokenFence;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Fences that are not closed where they should be. */
final class BrokenFenceKind implements RuleKind<BrokenFence, BrokenFenceKind.Options> {

    /** @param form how it is broken */
    record Options(BrokenFence.Kind form) {}

    @Override
    public String name() {
        return "broken-fence";
    }

    @Override
    public Class<BrokenFence> subject() {
        return BrokenFence.class;
    }

    @Override
    public Options options(YamlValue options) {
        String form = options.fields("form").require("form").oneOf(List.of("unclosed", "inverted"));
        return new Options(BrokenFence.Kind.valueOf(form.toUpperCase(Locale.ROOT)));
    }

    @Override
    public Set<String> arguments(Options options) {
        return Set.of("block", "line");
    }

    /** What readers call it: {@code `yaml` block}, or just {@code Code block}. */
    private static String block(String opening) {
        String info = opening.replaceAll("^[`~\\s]+", "").strip();
        return info.isEmpty() ? "Code block" : "`" + info.split("\\s")[0] + "` block";
    }

    @Override
    public void check(BrokenFence fence, Options options, Document document, Consumer<Finding> findings) {
        if (fence.kind() == options.form()) {
            int end = fence.cut() < 0 ? document.source().length() : fence.cut();
            findings.accept(new Finding(
                    fence.span(),
                    Map.of(
                            "block",
                            block(document.source().slice(fence.span())),
                            "line",
                            String.valueOf(document.source().lineAt(end))),
                    List.of()));
        }
    }
}
