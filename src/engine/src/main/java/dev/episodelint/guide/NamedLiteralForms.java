package dev.episodelint.guide;

import java.util.regex.Pattern;

/** Patterns of named values, and of the lines around them, in programming languages. */
final class NamedLiteralForms {
    private static final String WORDS =
            "(?:(?:public|private|protected|static|final|const|let|var|val|export|default|readonly)\\s+)*(?:[A-Z][\\w<>,.\\[\\]? ]*\\s|(?:int|long|double|float|string|char|bool|boolean)\\s)?";
    private static final String NAME = "(?<mark>['\"]?)(?<name>[\\w$.-]+|(?<=['\"])[^'\"]+)\\k<mark>";
    private static final String SIGN = "(?:\\s*:\\s*[\\w<>\\[\\], ]+=|\\s*(?::=|=>|=|:))\\s*";
    static final Pattern OPEN =
            Pattern.compile(WORDS + NAME + SIGN + "(?:new\\s+)?(?:[\\w.<>\\[\\], ]*\\s?)?(?<bracket>[{(\\[])\\s*");
    static final Pattern INLINE = Pattern.compile(WORDS + NAME + SIGN + "(?:dict\\()?\\{(?<body>.*\\S.*)\\}\\)?");
    static final Pattern ENTRY = Pattern.compile(WORDS + NAME + SIGN + "(?<value>\\S.*)");
    static final Pattern LITERAL = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|`[^`]*`|[-+~<>\u2264\u2265]?\\s?[$\u20ac\u00a3\u20b9]?[\\d.][\\w.,]*\\s?[%+]?|\\[[^\\[\\]{}]*\\]|\\([^(){}]*\\)|(?i:true|false|none|null|nil)");
    static final Pattern TYPE = Pattern.compile(
            "(?:[\\w@]+\\s+)*?(?:class|struct|object|interface|record|enum|type|module|namespace)\\s+(?<name>\\w+)\\b.*[:{]");
    static final Pattern FUNCTION = Pattern.compile(
            "(?:(?:async|public|private|protected|static|export|default|override|final)\\s+)*(?:(?:def|function|func|fn|fun|sub|proc)\\s+(?<name>\\w+)|(?:[\\w<>\\[\\]]+\\s+)?(?<method>\\w+)\\s*\\([^)]*\\)\\s*(?:[\\w:<>\\[\\] ]*)?\\{).*");
    static final Pattern CLOSE = Pattern.compile("[})\\]]+[;,]?");
    static final Pattern COMMENT = Pattern.compile("(?:^|(?<=[\\s,;{\\[(]))(?:#(?!\\{)|//|--(?=\\s))\\s?(?<text>.*)$");
    static final Pattern DOCSTRING = Pattern.compile("(?:\"{3}|'{3}|/\\*+)(?<text>.*?)(?:\"{3}|'{3}|\\*/)");

    static final Pattern LONG_DOCSTRING = Pattern.compile("^(?:\"{3}|'{3}|/\\*)");
    static final Pattern DOCSTRING_MARKS = Pattern.compile("^\\s*(?:\"{3}|'{3}|/\\*+|\\*/|\\*)|\"{3}|'{3}|\\*/");

    private NamedLiteralForms() {}
}
