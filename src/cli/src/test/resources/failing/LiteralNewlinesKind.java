package dev.episodelint.kinds;
final class LiteralNewlinesKind
        implements dev.episodelint.rule.RuleKind<dev.episodelint.document.Document, NoOptions> {
    @Override
    public String name() {
        return "literal-newlines";
    }

    @Override
    public Class<dev.episodelint.document.Document> subject() {
        return dev.episodelint.document.Document.class;
    }

    @Override
    public NoOptions options(dev.episodelint.yaml.YamlValue options) {
        return NoOptions.read(options);
    }

    @Override
    public java.util.Set<String> arguments(NoOptions options) {
        return java.util.Set.of("count");
    }

    @Override
    public void check(
            dev.episodelint.document.Document document,
            NoOptions options,
            dev.episodelint.document.Document same,
            java.util.function.Consumer<dev.episodelint.diagnostic.Finding> findings) {
        throw new IllegalStateException("a defect of ours");
    }
}
