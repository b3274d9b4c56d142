package dev.episodelint.kinds;

import dev.episodelint.rule.Kind;
import java.util.List;

/** The built-in kinds. */
public final class Kinds {
    private static final List<Kind<?>> ALL = List.of(
            new BlockFlawKind(),
            new BrokenDelimiterKind(),
            new BrokenFenceKind(),
            new CodeFlawKind(),
            new CodePlaceholderKind(),
            new ConflictKind(),
            new CountClaimKind(),
            new DanglingReferenceKind(),
            new DepartureKind(),
            new DurationClaimKind(),
            new InternalErrorKind(),
            new LaterReferenceKind(),
            new LeftoverWordsKind(),
            new LimitKind(),
            new LinkAnchorKind(),
            new LinkStateKind(),
            new LiteralNewlinesKind(),
            new MalformedLinkKind(),
            new MathKind(),
            new MermaidKind(),
            new MetadataHeadingKind(),
            new MojibakeKind(),
            new NumberMismatchKind(),
            new NumberingGapKind(),
            new OneWayReferenceKind(),
            new OrphanKind(),
            new PlanKind(),
            new ProseInCodeKind(),
            new ReferenceCycleKind(),
            new RepeatedContentKind(),
            new RepeatedLinkKind(),
            new RepeatedNumberKind(),
            new SelfReferenceKind(),
            new StaleTitleKind(),
            new SuppressionKind(),
            new TableShapeKind(),
            new TaskShapeKind(),
            new TextFlawKind(),
            new UnfinishedReferenceKind(),
            new UnknownLanguageKind(),
            new WordClaimKind());

    private Kinds() {}

    /** Sorted by name. */
    public static List<Kind<?>> all() {
        return ALL;
    }
}
