package dev.episodelint.value;
/** Recognises addresses and Markdown links by their form; their targets are not checked. */
final class LinkSyntax {
    private LinkSyntax() {}

    static boolean isUrl(String text) {
        boolean bracketed = text.startsWith("<") && text.endsWith(">");
        String url = bracketed ? text.substring(1, text.length() - 1) : text;
        return !url.isEmpty() && urlEnd(url, 0) == url.length();
    }

    /** {@code [text](target)} or {@code [text][label]}, whole, with neither part empty. */
    static boolean isLink(String text) {
        int middle = text.indexOf("](");
        char close = ')';
        if (middle < 0) {
            middle = text.indexOf("][");
            close = ']';
        }
        return text.startsWith("[")
                && middle > 1
                && text.indexOf(close, middle + 2) == text.length() - 1
                && !text.substring(1, middle).isBlank()
                && !text.substring(middle + 2, text.length() - 1).isBlank();
    }

    static boolean isUrlStart(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at);
    }

    /**
     * The end of the address that begins here, without the punctuation of the sentence; {@code at} if none begins here.
     */
    static int urlEnd(String text, int at) {
        if (!isUrlStart(text, at)) {
            return at;
        }
        int host = text.indexOf("//", at) + 2;
        int end = host;
        while (end < text.length() && isUrlPart(text.charAt(end))) {
            end++;
        }
        while (end > host && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > host && Character.isLetterOrDigit(text.charAt(host)) ? end : at;
    }

    private static boolean isUrlPart(char c) {
        return !Character.isWhitespace(c) && !Character.isISOControl(c) && "<>\"`()[]{}|\\^".indexOf(c) < 0;
    }
}
