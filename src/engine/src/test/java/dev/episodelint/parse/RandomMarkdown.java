package dev.episodelint.parse;

import java.util.List;
import java.util.Random;

/** Random texts made of the pieces that make Markdown hard. */
final class RandomMarkdown {
    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "",
            "# ",
            "## ",
            "###### ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "12) ",
            "> ",
            ">",
            "    ",
            "  ",
            "\t",
            "- [ ] ",
            "1. [x] ",
            "```",
            "```py ",
            "~~~~",
            "---",
            "===",
            "***",
            "| ",
            "|-|",
            "|-|:-:|",
            "<div>",
            "<!--",
            "-->",
            "[a]: ",
            "---\n",
            "...",
            "\u00A0",
            "!!! note",
            "   ",
            "`",
            "<x ",
            "&",
            "\\",
            "#",
            "- - ",
            "> - ",
            "-\t",
            ">\t",
            "1.\t\t");

    private static final List<String> PIECES = List.of(
            "word",
            "Word",
            "a",
            " ",
            "  ",
            "\t",
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "~~",
            "[",
            "]",
            "](",
            ")",
            "![",
            "<",
            ">",
            "<b>",
            "</b>",
            "<br>",
            "<!-- c -->",
            "&amp;",
            "&#0;",
            "&copy",
            "\\",
            "\\|",
            "|",
            "||",
            "https://x.y/z",
            "www.a.b",
            "a@b.c",
            "<http://u.v>",
            "[t](u \"v\")",
            "[a]",
            "[a][a]",
            "![i](j)",
            "`c|d`",
            "key: value",
            "\u0000",
            "\uD83D\uDE00",
            "\uD83D",
            "é",
            "日本",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "$",
            "{#id}",
            ":",
            "\"",
            "'",
            "[ ]",
            "[x]",
            "---",
            "\\\\");

    private static final List<String> ENDS =
            List.of("\n", "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", "\n\n\n", "\r\n\r\n", "\n\r");

    private RandomMarkdown() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(14);
        for (int i = 0; i < lines; i++) {
            for (int starts = random.nextInt(3); starts >= 0; starts--) {
                text.append(any(STARTS, random));
            }
            for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
                text.append(any(PIECES, random));
            }
            text.append(any(ENDS, random));
        }
        return random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    }

    private static String any(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
