package dev.episodelint.cli;
/** The exit codes; scripts rely on their meaning. */
final class ExitCode {
    /** Everything was checked, and nothing is at or above {@code --fail-on}. */
    static final int CLEAN = 0;

    /** Everything was checked, and there are findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;

    /** Nothing was checked: arguments or configuration are invalid. */
    static final int UNUSABLE = 2;

    /** Something could not be read, run or written; takes precedence over findings. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}
}
