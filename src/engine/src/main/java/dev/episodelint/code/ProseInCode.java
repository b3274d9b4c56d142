package dev.episodelint.code;

import dev.episodelint.code.LexedText.Token;
import dev.episodelint.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage of English prose in code, outside of comments and strings.
 *
 * @param start the start of the text of its first line
 * @param end the end of its last line
 * @param sentences the number of sentences that end in it
 */
public record ProseInCode(int start, int end, int sentences) {
    private static final int MIN_WORDS = 5;
    private static final Pattern CODE = Pattern.compile("[{}<>=\\[\\]|\\\\;_#@$*^~`]|\\(\\)|::|->|//|\\w\\(|\\w\\.\\w");
    private static final Pattern WORD =
            Pattern.compile("^[(\"'\u201c\u2018]?\\p{L}[\\p{L}'\u2019-]*[.,:!?)\"'\u201d\u2019]*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"')\u201d]?(?=\\s|$)");
    private static final Set<String> SMALL = Set.of(
            ("the a an of to and or is are was were be been this that these those it its we you they i he she our your "
                            + "their with for from by as at on in into but so because which who what when where how there here "
                            + "have has had can could will would should may must do does did than then also just very more "
                            + "most about each every some any not no let us now after before over under between")
                    .split(" "));

    /** The passages of a text; none if its tokens could not be read completely. */
    public static List<ProseInCode> of(String text, LexedText lexed) {
        if (!lexed.complete()) {
            return List.of();
        }
        List<ProseInCode> passages = new ArrayList<>();
        int token = 0;
        int open = -1;
        int end = 0;
        int sentences = 0;
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            while (token < lexed.tokens().size() && lexed.tokens().get(token).end() <= from) {
                token++;
            }
            boolean inside =
                    token < lexed.tokens().size() && isOver(lexed.tokens().get(token), from);
            String line = to - from > Limits.LINE_LENGTH ? "" : text.substring(from, to);
            if (!inside && isProse(line, open >= 0)) {
                open = open >= 0
                        ? open
                        : from + line.length() - line.stripLeading().length();
                end = to;
                sentences += count(line);
            } else if (inside || !line.isBlank()) {
                add(passages, open, end, sentences);
                open = -1;
                sentences = 0;
            }
            from = to + 1;
        }
        add(passages, open, end, sentences);
        return passages;
    }

    private static boolean isOver(Token token, int at) {
        return token.start() < at && at < token.end();
    }

    private static void add(List<ProseInCode> passages, int open, int end, int sentences) {
        if (open >= 0 && sentences > 1) {
            passages.add(new ProseInCode(open, end, sentences));
        }
    }

    private static int count(String line) {
        return (int) SENTENCE_END.matcher(line).results().count();
    }

    private static boolean isProse(String line, boolean goesOn) {
        String text = line.strip();
        if (text.isEmpty() || CODE.matcher(text).find()) {
            return false;
        }
        String[] words = text.split("\\s+");
        int plain = 0;
        int small = 0;
        for (String word : words) {
            Matcher m = WORD.matcher(word);
            plain += m.matches() ? 1 : 0;
            small += SMALL.contains(word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        boolean begins = goesOn || Character.isUpperCase(text.codePointAt(0));
        boolean enough = words.length >= MIN_WORDS || (goesOn && count(text) > 0);
        return begins && enough && plain * 5 >= words.length * 4 && small * 6 >= words.length;
    }

    /** The text with these passages replaced by blanks; all positions are unchanged. */
    public static String without(List<ProseInCode> passages, String text) {
        StringBuilder rest = new StringBuilder(text);
        for (ProseInCode passage : passages) {
            for (int i = passage.start(); i < passage.end(); i++) {
                if (text.charAt(i) != '\n') {
                    rest.setCharAt(i, ' ');
                }
            }
        }
        return rest.toString();
    }
}
