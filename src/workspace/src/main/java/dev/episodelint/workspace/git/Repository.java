package dev.episodelint.workspace.git;

import dev.episodelint.text.Hashes;
import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.FileView;
import dev.episodelint.workspace.files.WorkingDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A repository with a working tree. What makes an answer impossible is a
 * {@link dev.episodelint.yaml.ProblemException} that says what to do.
 */
public final class Repository {
    private static final int SHA_1_LENGTH = 40;

    private final Git git;
    private final Path top;

    private Repository(Git git, Path top) {
        this.git = git;
        this.top = top;
    }

    /**
     * The repository around a folder.
     *
     * @param root the folder that bounds what is read; no git is taken from below it
     */
    public static Repository around(Path folder, Path root, Map<String, String> environment) {
        Git git = Git.in(environment, root);
        Git.Ended ended = git.run(folder, Limits.GIT_LINE_BYTES, List.of("rev-parse", "--show-toplevel"));
        if (ended.code() != 0) {
            throw Git.fault("Not in a repository: " + firstLine(ended.words()), null);
        }
        try {
            String line = new String(ended.out(), StandardCharsets.UTF_8);
            return new Repository(git, Path.of(line.replaceFirst("\\R$", "")).toRealPath());
        } catch (IOException e) {
            throw Git.fault("The repository cannot be read: " + e.getMessage(), null);
        }
    }

    public Path top() {
        return top;
    }

    /** Whether a path lies below the top of the repository. */
    public boolean holds(Path file) {
        return file.startsWith(top);
    }

    /** The path of a file below the top, as git writes it. */
    public String path(Path file) {
        return WorkingDirectory.slashes(top.relativize(file));
    }

    /** The commit at which HEAD and a reference parted. */
    public String parting(String reference) {
        if (reference.isBlank() || reference.startsWith("-") || reference.indexOf('\0') >= 0) {
            throw Git.fault("Unexpected `" + reference + "`, expected a commit, branch or tag", null);
        }
        String commit = commit(reference);
        String head = commit("HEAD");
        Git.Ended ended = git.run(top, Limits.GIT_LINE_BYTES, List.of("merge-base", commit, head));
        if (ended.code() != 0 || ended.line().isEmpty()) {
            throw Git.fault(
                    "No common commit of `" + reference + "` and HEAD" + (isShallow() ? " in this shallow clone" : ""),
                    isShallow() ? DEEPEN : null);
        }
        return ended.line().lines().findFirst().orElseThrow();
    }

    private static final String DEEPEN =
            "fetch more of the history: `git fetch --deepen=100`, or `fetch-depth: 0` for `actions/checkout`";

    private String commit(String reference) {
        Git.Ended ended = git.run(
                top,
                Limits.GIT_LINE_BYTES,
                List.of("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}"));
        if (ended.code() != 0) {
            throw Git.fault(
                    "No commit `" + reference + "`" + (isShallow() ? " in this shallow clone" : ""),
                    isShallow() ? DEEPEN : "fetch it, or name another");
        }
        return ended.line();
    }

    private boolean isShallow() {
        return git.run(top, Limits.GIT_LINE_BYTES, List.of("rev-parse", "--is-shallow-repository"))
                .line()
                .equals("true");
    }

    /** The files of a commit. */
    public Tree tree(String commit) {
        return Tree.read(listing("ls-tree", "-r", "-z", "--full-tree", commit), 2);
    }

    /** The files of the last commit; none before the first. */
    public Tree head() {
        Git.Ended ended =
                git.run(top, Limits.GIT_LINE_BYTES, List.of("rev-parse", "--verify", "--quiet", "HEAD^{commit}"));
        return ended.code() == 0 ? tree(ended.line()) : Tree.EMPTY;
    }

    /** The files as they are staged. */
    public Tree index() {
        if (listing("ls-files", "-u", "-z").length > 0) {
            throw Git.fault("Files with conflicts are not staged yet", "resolve them and `git add` them");
        }
        return Tree.read(listing("ls-files", "-s", "-z"), 1);
    }

    /** Files that are there for git, and not on disk, because only a part is checked out. */
    public Set<String> leftOut() {
        return Tree.paths(listing("ls-files", "-t", "-z")).stream()
                .filter(p -> p.startsWith("S "))
                .map(p -> p.substring(2))
                .collect(Collectors.toSet());
    }

    /** Files that git does not know and is not told to ignore. */
    public Set<String> untracked() {
        return Tree.paths(listing("ls-files", "-o", "-z", "--exclude-standard"));
    }

    /** The content of a file, by its id. */
    public byte[] blob(String id, int limit) throws FileView.TooLarge {
        Git.Ended size = git.run(top, Limits.GIT_LINE_BYTES, List.of("cat-file", "-s", id));
        if (size.code() == 0 && size.line().matches("\\d{1,18}") && Long.parseLong(size.line()) > limit) {
            throw new FileView.TooLarge();
        }
        return listing(limit, "cat-file", "blob", id);
    }

    /** The id that git gives a content, in the length of another id. */
    public static String id(byte[] content, String like) {
        MessageDigest digest = like.length() == SHA_1_LENGTH ? Hashes.sha1() : Hashes.sha256();
        digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(content));
    }

    private byte[] listing(String... arguments) {
        return listing(Limits.GIT_LISTING_BYTES, arguments);
    }

    private byte[] listing(int limit, String... arguments) {
        Git.Ended ended = git.run(top, limit, List.of(arguments));
        if (ended.code() != 0) {
            throw Git.fault("git " + arguments[0] + " failed: " + firstLine(ended.words()), null);
        }
        return ended.out();
    }

    private static String firstLine(String words) {
        return words.lines().findFirst().orElse("it does not say why");
    }
}
