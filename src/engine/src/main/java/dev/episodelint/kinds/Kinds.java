package dev.episodelint.kinds;

import dev.episodelint.rule.RuleKind;
import java.util.List;

/** The built-in kinds. */
public final class Kinds {
    private static final List<RuleKind<?, ?>> ALL = List.of(
            new BlockFlawKind(),
            new BrokenDelimiterKind(),
            new BrokenFenceKind(),
            new CodeFlawKind(),
            new CodePlaceholderKind(),
            new CountClaimKind(),
            new DepartureKind(),
            new DurationClaimKind(),
            new HeadingLevelsKind(),
            new InternalErrorKind(),
            new LeftoverWordsKind(),
            new LimitKind(),
            new LiteralNewlinesKind(),
            new MalformedLinkKind(),
            new MathKind(),
            new MermaidKind(),
            new MetadataHeadingKind(),
            new MojibakeKind(),
            new ProseInCodeKind(),
            new RepeatedContentKind(),
            new RepeatedLinkKind(),
            new SuppressionKind(),
            new TableShapeKind(),
            new TaskShapeKind(),
            new TextFlawKind(),
            new UnknownLanguageKind(),
            new WordClaimKind());

    private Kinds() {}

    /** Sorted by name. */
    public static List<RuleKind<?, ?>> all() {
        return ALL;
    }
}
