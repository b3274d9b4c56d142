package dev.episodelint.block;

/** Flaws in a few words. */
final class FlawTexts {
    private FlawTexts() {}

    static String of(BlockFlaw flaw) {
        if (flaw.type() instanceof BlockFlaw.Type.DuplicateKey repeated) {
            return "Repeated " + repeated.key();
        }
        return flaw.type() instanceof BlockFlaw.Type.BrokenYaml yaml
                ? yaml.problem()
                : ((BlockFlaw.Type.BrokenJson) flaw.type()).problem();
    }
}
