package dev.episodelint.suppression;
/** The scope of a suppression; earlier constants are narrower. */
public enum SuppressionScope {
    NEXT_LINE("episode-lint-disable-next-line"),
    REGION("episode-lint-disable"),
    SECTION("episode-lint-disable-section"),
    FILE("episode-lint-disable-file");

    /** The directive that ends a region. */
    static final String ENABLE = "episode-lint-enable";

    private final String directive;

    SuppressionScope(String directive) {
        this.directive = directive;
    }

    /** The directive as written by authors. */
    String directive() {
        return directive;
    }
}
