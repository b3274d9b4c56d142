package dev.episodelint.workspace.files;

import dev.episodelint.text.Limits;
import dev.episodelint.workspace.files.Glob.State;
import dev.episodelint.workspace.files.Glob.Takes;
import java.util.ArrayList;
import java.util.List;

/** Reads a glob pattern into states; every part of a pattern has one state it begins with and one it ends in. */
final class GlobReader {

    private final String pattern;
    private final List<State> states = new ArrayList<>();
    private int at;
    private int depth;
    private int weight;

    GlobReader(String pattern) {
        String start = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        this.pattern = start.length() > 1 && start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }

    List<State> read() {
        check();
        int last = sequence(add(Takes.NOTHING, 0));
        if (at < pattern.length()) {
            throw new IllegalArgumentException("`}` without `{`");
        }
        link(last, add(Takes.END, 0));
        return states;
    }

    int weight() {
        return weight;
    }

    private void check() {
        if (pattern.isEmpty()) {
            throw new IllegalArgumentException("it is empty");
        }
        if (pattern.length() > Limits.GLOB_LENGTH) {
            throw new IllegalArgumentException("it is longer than " + Limits.GLOB_LENGTH + " characters");
        }
        if (pattern.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("folders are divided by `/`");
        }
        if (pattern.startsWith("/")) {
            throw new IllegalArgumentException("it starts at the folder of the file it stands in, without `/`");
        }
        if (pattern.startsWith("!")) {
            throw new IllegalArgumentException("there is no `!`; list what to leave out under `exclude`");
        }
    }

    /** Reads up to the end, or up to the comma or brace that ends an alternative; gives the state it ends in. */
    private int sequence(int from) {
        int last = from;
        while (at < pattern.length()) {
            int c = pattern.codePointAt(at);
            if (c == '}' || (c == ',' && depth > 0)) {
                return last;
            }
            at += Character.charCount(c);
            last = switch (c) {
                case '*' -> star(last);
                case '?' -> then(last, add(Takes.IN_FOLDER, 0));
                case '{' -> alternatives(last);
                default -> {
                    weight++;
                    yield then(last, add(Takes.ITSELF, c));
                }
            };
        }
        return last;
    }

    private int star(int last) {
        boolean startsPart = at == 1 || "/{,".indexOf(pattern.charAt(at - 2)) >= 0;
        boolean isDouble = false;
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            isDouble = true;
            at++;
        }
        boolean endsPart = at == pattern.length() || "/},".indexOf(pattern.charAt(at)) >= 0;
        if (!isDouble || !startsPart || !endsPart) {
            return any(last, Takes.IN_FOLDER);
        }
        if (at < pattern.length() && pattern.charAt(at) == '/') {
            at++;
            int slash = then(any(last, Takes.ANYTHING), add(Takes.ITSELF, '/'));
            int end = then(slash, add(Takes.NOTHING, 0));
            link(last, end);
            return end;
        }
        return any(then(last, add(Takes.ANYTHING, 0)), Takes.ANYTHING);
    }

    /** Any number of characters, none included. */
    private int any(int last, Takes takes) {
        int loop = then(last, add(Takes.NOTHING, 0));
        int one = then(loop, add(takes, 0));
        link(one, loop);
        return then(loop, add(Takes.NOTHING, 0));
    }

    private int alternatives(int last) {
        if (++depth > Limits.GLOB_DEPTH) {
            throw new IllegalArgumentException("braces are nested deeper than " + Limits.GLOB_DEPTH);
        }
        int fork = then(last, add(Takes.NOTHING, 0));
        int join = add(Takes.NOTHING, 0);
        char ended;
        do {
            link(sequence(then(fork, add(Takes.NOTHING, 0))), join);
            if (at == pattern.length()) {
                throw new IllegalArgumentException("`{` without `}`");
            }
            ended = pattern.charAt(at++);
        } while (ended == ',');
        depth--;
        return join;
    }

    private int add(Takes takes, int character) {
        states.add(new State(takes, character));
        return states.size() - 1;
    }

    private int then(int last, int next) {
        link(last, next);
        return next;
    }

    private void link(int from, int to) {
        states.get(from).next().add(to);
    }
}
