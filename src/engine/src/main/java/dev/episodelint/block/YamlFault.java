package dev.episodelint.block;
/** A fault that prevents reading a text as YAML, with a message and a range in the text. */
final class YamlFault extends Exception {
    private static final long serialVersionUID = 1L;
    private final int start;
    private final int end;
    private final String problem;
    private final String cure;
    private final boolean limit;

    YamlFault(int start, int end, String problem, String cure) {
        this(start, end, problem, cure, false);
    }

    private YamlFault(int start, int end, String problem, String cure, boolean limit) {
        super(problem, null, false, false);
        this.start = start;
        this.end = end;
        this.problem = problem;
        this.cure = cure;
        this.limit = limit;
    }

    /** A limit is exceeded, so masking a part of the text does not help. */
    static YamlFault limit(int at, String problem) {
        return new YamlFault(at, at + 1, problem, "Make it smaller; what follows was not checked", true);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String problem() {
        return problem;
    }

    String cure() {
        return cure;
    }

    boolean isLimit() {
        return limit;
    }
}
