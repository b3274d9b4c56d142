package dev.episodelint.text;

/** The limits of the tool, which keep hostile input from making it slow or its output endless. Each constant states its unit
 * and its reason. */
public final class Limits {

    // Files

    /** Bytes of a document; people do not write longer ones. */
    public static final int DOCUMENT_BYTES = 1024 * 1024;

    /** Bytes of a template or a schema; the same as for the documents that it describes. */
    public static final int TEMPLATE_BYTES = DOCUMENT_BYTES;

    /** Bytes, and code points, of a configuration, an overlay or a plan; these files are maintained by hand. */
    public static final int SETTINGS_BYTES = 256 * 1024;

    /** Bytes, and code points, of a baseline; enough for some ten thousand findings. */
    public static final int BASELINE_BYTES = 8 * 1024 * 1024;

    /** Bytes of a history; enough for years of daily runs. */
    public static final int HISTORY_BYTES = 256 * 1024 * 1024;

    /** Bytes of a remembered verdict; reading a larger one is no faster than a new run. */
    public static final int MEMORY_BYTES = 64 * 1024 * 1024;

    /** Observed files of a remembered verdict; checking more is no faster than a new run. */
    public static final int MEMORY_OBSERVATIONS = 200_000;

    /** Bytes of a file list from git; enough for about a million paths. */
    public static final int GIT_LISTING_BYTES = 256 * 1024 * 1024;

    /** Bytes of a one-line answer from git; ids and paths are shorter. */
    public static final int GIT_LINE_BYTES = 64 * 1024;

    /** UTF-16 units of a path pattern; the time to match grows with its length. */
    public static final int GLOB_LENGTH = 500;

    /** Levels of nested braces in a path pattern; the pattern is read recursively. */
    public static final int GLOB_DEPTH = 10;

    /** UTF-16 units of one text in a baseline; this tool does not write longer ones. */
    public static final int BASELINE_TEXT_LENGTH = 5000;

    /** UTF-16 units of a message that a baseline keeps; enough to recognise the finding. */
    public static final int BASELINE_MESSAGE_LENGTH = 500;

    // Markdown

    private static final int NESTING = 100;
    private static final int NESTING_AT_LEAST = 10;
    private static final int NESTED_LINES = 2_000_000;

    /** UTF-16 units of one paragraph, heading or cell; the inline parser has two quadratic cases. */
    public static final int INLINE_LENGTH = 32 * 1024;

    /** Markup characters of one paragraph, heading or cell; the inline parser may look back from each of them. */
    public static final int INLINE_SPECIALS = 4000;

    /** Levels of nested inline nodes; they are read recursively. */
    public static final int INLINE_NESTING = 100;

    /** UTF-16 units of front matter; a later line of dashes does not end it. */
    public static final int FRONT_MATTER_LENGTH = 64 * 1024;

    /** Repaired fences of a document; each repair parses the document again. */
    public static final int FENCE_REPAIRS = 50;

    /** UTF-16 units that all repairs of a document parse; a hostile document has a broken fence on every line. */
    public static final int FENCE_REPAIR_LENGTH = 4_000_000;

    // YAML, JSON and their schemas

    /** Levels of nested YAML or JSON; it is read recursively. */
    public static final int DATA_DEPTH = 32;

    /** Aliases of lists and maps in YAML; a few nested ones can stand for billions of values. */
    public static final int DATA_ALIASES = 10;

    /** Values of a block; aliases repeat values. */
    public static final int BLOCK_NODES = 100_000;

    /** UTF-16 units of a JSON Schema; people do not write longer ones. */
    public static final int SCHEMA_LENGTH = 1_000_000;

    /** Steps of one evaluation of a JSON Schema; a schema may refer to itself. */
    public static final int SCHEMA_STEPS = 100_000;

    /** Levels of one evaluation of a JSON Schema; the evaluation is recursive. */
    public static final int SCHEMA_DEPTH = 200;

    /** UTF-16 units of a pattern in a JSON Schema; it is compiled recursively. */
    public static final int PATTERN_LENGTH = 500;

    /** Characters that a pattern of a JSON Schema reads; its search may take exponential time. */
    public static final int PATTERN_STEPS = 200_000;

    // Texts

    /** UTF-16 units of a searched paragraph, formula or line of code; longer ones are not written for people. */
    public static final int PARAGRAPH_LENGTH = 4000;

    /** UTF-16 units of a line of code or of a wording; people do not write longer ones. */
    public static final int LINE_LENGTH = 2000;

    /** UTF-16 units of a heading or a line that may contain a claim; claims are short. */
    public static final int CLAIM_LENGTH = 1000;

    /** UTF-16 units of a text that states one value or one metric; longer texts are prose. */
    public static final int STATEMENT_LENGTH = 500;

    /** Directives of a document; people do not write more. */
    public static final int SUPPRESSIONS = 1000;

    /** Rules of one directive; the configuration is the place to set more. */
    public static final int SUPPRESSED_RULES = 50;

    /** References of a document; only hostile content has more. */
    public static final int REFERENCES = 20_000;

    // Output

    /** Listed findings of one document, and of all rules across documents; further findings are only counted. */
    public static final int FINDINGS = 1000;

    /** UTF-16 units of the source line of a finding; a terminal shows about as much. */
    public static final int EXCERPT_LENGTH = 160;

    /** UTF-16 units of a value in a fact; findings about other documents quote it. */
    public static final int FACT_LENGTH = 160;

    /** Code points of a message in a report; the readers of reports cut longer messages. */
    public static final int MESSAGE_LENGTH = 500;

    private Limits() {}

    /**
     * How many quotes and list items may stand inside each other. The Markdown library keeps a place for every line in
     * every block that is open there, gigabytes for many lines that lazily continue a deep quote: long texts get fewer
     * levels.
     */
    public static int nesting(int lineCount) {
        return Math.max(NESTING_AT_LEAST, Math.min(NESTING, NESTED_LINES / lineCount));
    }
}
