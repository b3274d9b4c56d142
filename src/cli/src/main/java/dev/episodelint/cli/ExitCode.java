package dev.episodelint.cli;
/** What exit codes mean; scripts rely on them. */
final class ExitCode {
    /** Everything was checked, and nothing is at or above {@code --fail-on}. */
    static final int CLEAN = 0;

    /** Everything was checked, and there are findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** Nothing was checked: the request itself is wrong. */
    static final int UNUSABLE = 2;

    /** Something could not be read, run or written; wins over findings. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}
}
