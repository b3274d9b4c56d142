package dev.episodelint.kinds;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What is wrong with an address, in words, and how it was probably meant.
 *
 * @param what follows "Malformed link `...`:"
 */
record LinkAddressFlaw(String what, String meant) {
    private static final Pattern PARTS = Pattern.compile(
            "(?<scheme>\\p{Alpha}[\\p{Alnum}+.-]{0,20})(?<colon>:?)(?<slashes>/*)(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern AGAIN = Pattern.compile("https?:/+https?:/+.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK = Pattern.compile("\\S\\s+\\S");
    private static final Set<String> OTHERS =
            Set.of("ftp", "ftps", "sftp", "tftp", "smtp", "ntp", "nntp", "rtp", "xmpp");

    /** Empty for an address that may lead somewhere, relative ones included. */
    static Optional<LinkAddressFlaw> of(String address) {
        if (address.isBlank()) {
            return Optional.of(new LinkAddressFlaw("no address", "https://example.org/page"));
        }
        if (address.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return Optional.of(new LinkAddressFlaw("no `https://` before `www.`", "https://" + address));
        }
        Matcher m = PARTS.matcher(address);
        Optional<LinkAddressFlaw> scheme = m.matches() ? scheme(m) : Optional.empty();
        return scheme.or(() -> address.endsWith(">") && address.indexOf('<') < 0
                ? Optional.of(new LinkAddressFlaw("`>` at the end", address.substring(0, address.length() - 1)))
                : Optional.empty());
    }

    /** Of an address that Markdown did not take for one, since there are blanks in it. */
    static Optional<LinkAddressFlaw> blank(String address) {
        return BLANK.matcher(address).find()
                ? Optional.of(new LinkAddressFlaw(
                        "a blank in the address", address.strip().replaceAll("\\s+", "%20")))
                : Optional.empty();
    }

    private static Optional<LinkAddressFlaw> scheme(Matcher m) {
        String scheme = m.group("scheme").toLowerCase(Locale.ROOT);
        boolean colon = !m.group("colon").isEmpty();
        int slashes = m.group("slashes").length();
        String rest = m.group("rest");
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web && !(isNearly(scheme) && (colon || slashes == 2) && slashes > 0)) {
            return Optional.empty();
        }
        String meant = (scheme.equals("http") ? "http://" : "https://") + rest;
        if (!web) {
            return Optional.of(new LinkAddressFlaw("unknown scheme `" + m.group("scheme") + "`", meant));
        }
        if (!colon) {
            return slashes == 2 ? Optional.of(new LinkAddressFlaw("no colon before `//`", meant)) : Optional.empty();
        }
        if (slashes != 2) {
            String found = slashes == 0 ? "no slash" : slashes == 1 ? "one slash" : "too many slashes";
            return Optional.of(new LinkAddressFlaw(found + " behind the colon, expected two", meant));
        }
        if (AGAIN.matcher(m.group()).matches()) {
            return Optional.of(new LinkAddressFlaw("the scheme stands twice", rest));
        }
        return rest.isEmpty() || ". ".indexOf(rest.charAt(0)) >= 0
                ? Optional.of(new LinkAddressFlaw("no host behind `//`", scheme + "://example.org/page"))
                : Optional.empty();
    }

    /** A slip in {@code http} or {@code https}; {@code hxxp} is written on purpose. */
    private static boolean isNearly(String scheme) {
        return scheme.contains("tp")
                && !OTHERS.contains(scheme)
                && (new LevenshteinDistance(2).apply(scheme, "https") >= 0
                        || new LevenshteinDistance(1).apply(scheme, "http") >= 0);
    }
}
