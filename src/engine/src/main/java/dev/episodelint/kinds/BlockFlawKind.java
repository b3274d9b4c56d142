package dev.episodelint.kinds;

import dev.episodelint.block.BlockFlaw;
import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.rule.RuleKind;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Blocks and front matter that are not of their language, or not soundly so. */
final class BlockFlawKind implements RuleKind<BlockFlaw, BlockFlawKind.Options> {

    /** @param of the type of flaw */
    record Options(BlockFlaw.Type of) {}

    @Override
    public String name() {
        return "block-flaw";
    }

    @Override
    public Class<BlockFlaw> subject() {
        return BlockFlaw.class;
    }

    @Override
    public Options options(YamlValue options) {
        String id = options.fields("of").require("of").oneOf(BlockFlaw.Type.ids());
        return new Options(BlockFlaw.Type.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Override
    public Set<String> arguments(Options options) {
        return options.of().arguments();
    }

    @Override
    public void check(BlockFlaw flaw, Options options, Document document, Consumer<Finding> findings) {
        if (flaw.type() == options.of()) {
            findings.accept(new Finding(flaw.span(), flaw.arguments(), List.of()));
        }
    }
}
