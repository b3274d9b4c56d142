package dev.episodelint.fact;
/** Names of details. A detail that would be empty is left out. */
public final class Detail {
    /** The number in the document's file name. */
    public static final String FILE_NUMBER = "file-number";
    /** The number that a header field gives. */
    public static final String HEADER_NUMBER = "header-number";
    /** The word before the number in its title, in lower case. */
    public static final String NOUN = "noun";
    /** How the template calls the connection that a reference stands in. */
    public static final String KIND = "kind";
    /** The words before a mention, where a series may be named. */
    public static final String LEAD = "lead";
    /** A series that a mention surely speaks of. */
    public static final String SERIES = "series";
    /** The title that a mention gives its episode, and whether only its words tell where it ends. */
    public static final String TITLE = "title";

    public static final String OPEN_TITLE = "open-title";
    /** Which mention of the document it is, which of its numbers, and of how many. */
    public static final String MENTION = "mention";

    public static final String INDEX = "index";
    public static final String SIZE = "size";
    /** The path that a link around a mention leads to. */
    public static final String PATH = "path";
    /** The place in a file that a link leads to. */
    public static final String FRAGMENT = "fragment";

    public static final String IMAGE = "image";
    /** Whether a link leads into its own document. */
    public static final String SELF = "self";
    /** A name that a heading is given by its author. */
    public static final String ID = "id";

    /** Whose a figure is, or which incident's. */
    public static final String OWNER = "owner";
    /** What a figure measures. */
    public static final String NAME = "name";

    private Detail() {}
}
