package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.Link;
import dev.episodelint.document.RunningText;
import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links with an address that cannot lead anywhere, and text that was to be a link and is none to Markdown. */
final class MalformedLinkKind implements PlainRuleKind<Document> {
    private static final Pattern GAP = Pattern.compile(
            "(?<!\\\\)\\[(?<text>[^\\[\\]]{2,200})\\]\\s{1,8}\\((?<address>(?:https?://|www\\.)[^()\\s]{1,2000})\\)");
    private static final Pattern TARGET = Pattern.compile(
            "(?<!\\\\)\\[[^\\[\\]]{1,200}\\]\\((?<address>[^()\\n]{1,2000}(?:\\([^()\\n]{0,200}\\)[^()\\n]{0,2000})?)(?<end>\\)?)");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s*(?:\\p{Alpha}{3,8}:/|www\\.|\\.{0,2}/|#).*|.*\\.(?:md|html?|pdf|png|jpe?g|svg)(?:#.*)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_TITLE = Pattern.compile("\\s*\\S+\\s+[\"'(].*");
    private static final Pattern ANGLE =
            Pattern.compile("(?<!\\\\)<(?<address>https?://[^<>\\s]+)(?<rest>[^<>]{0,500}>)?");
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\p{L}\\p{N}:/.@_-])(?<address>\\p{Alpha}{3,7}(?::/{1,3}|//)[\\p{L}\\p{N}-]+\\.\\p{L}[^\\s()<>\\[\\]]{0,2000})");

    @Override
    public String name() {
        return "malformed-link";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("link", "flaw", "example");
    }

    @Override
    public void check(Document document, NoOptions options, Document same, Consumer<Finding> findings) {
        List<Inline> lines = RunningText.texts(document)
                .filter(l -> l.raw().length() <= Limits.INLINE_LENGTH)
                .toList();
        List<Span> links = lines.stream()
                .flatMap(l -> l.links().stream())
                .map(Link::span)
                .sorted()
                .toList();
        for (Inline line : lines) {
            line.links().forEach(link -> written(link, document, findings));
            new Unread(line, links, findings).check();
        }
    }

    /** A bare {@code www.example.org} is an address to those who recognise it in the text, not as a link's target. */
    private static void written(Link link, Document document, Consumer<Finding> findings) {
        String source = document.source().slice(link.span());
        boolean bracketed = source.startsWith("[") || source.startsWith("!");
        Optional<LinkAddressFlaw> flaw =
                bracketed || !source.startsWith("www.") ? LinkAddressFlaw.of(link.destination()) : Optional.empty();
        flaw.ifPresent(f ->
                findings.accept(finding(link.span(), link.destination().isBlank() ? source : link.destination(), f)));
        if (flaw.isEmpty() && bracketed && source.endsWith(")") && isClosedTwice(link.span(), document.source())) {
            Span one = new Span(link.span().end(), link.span().end() + 1);
            findings.accept(finding(one, source + ")", new LinkAddressFlaw("one `)` too many", source)));
        }
    }

    /** Whether a parenthesis behind a link closes none that was opened before it in the same block of text. */
    private static boolean isClosedTwice(Span link, SourceText source) {
        if (link.end() >= source.length() || source.text().charAt(link.end()) != ')') {
            return false;
        }
        int from = Math.max(source.text().lastIndexOf("\n\n", link.start()), link.start() - Limits.INLINE_LENGTH);
        int open = 0;
        for (int i = Math.max(0, from); i < link.end(); i++) {
            char c = source.text().charAt(i);
            open = c == '(' ? open + 1 : c == ')' ? Math.max(0, open - 1) : open;
        }
        return open == 0;
    }

    private static Finding finding(Span span, String link, LinkAddressFlaw flaw) {
        return new Finding(span, Map.of("link", link, "flaw", flaw.what(), "example", flaw.meant()), List.of());
    }

    /** What looks like a link on a line, outside code and outside the links that Markdown reads there. */
    private static final class Unread {
        private final Inline line;
        private final List<Span> links;
        private final Consumer<Finding> findings;
        private final List<Span> told = new ArrayList<>();

        Unread(Inline line, List<Span> links, Consumer<Finding> findings) {
            this.line = line;
            this.links = links;
            this.findings = findings;
        }

        void check() {
            String raw = line.raw();
            if (raw.indexOf('[') >= 0) {
                gaps(GAP.matcher(raw));
                targets(TARGET.matcher(raw));
            }
            if (raw.indexOf("//") >= 0 || raw.indexOf(":/") >= 0) {
                angles(ANGLE.matcher(raw));
                bare(BARE.matcher(raw));
            }
        }

        private void gaps(Matcher m) {
            while (m.find()) {
                boolean number = m.group("text").chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == ' ');
                if (!number) {
                    String meant = "[" + m.group("text") + "](" + m.group("address") + ")";
                    tell(m, new LinkAddressFlaw("a blank between `]` and `(`", meant));
                }
            }
        }

        private void targets(Matcher m) {
            while (m.find()) {
                String address = m.group("address");
                boolean closed = !m.group("end").isEmpty();
                boolean looksLikeOne = ADDRESS.matcher(address).matches()
                        && !WITH_TITLE.matcher(address).matches();
                if (looksLikeOne && closed) {
                    LinkAddressFlaw.blank(address).ifPresent(flaw -> tell(m, flaw));
                } else if (looksLikeOne && m.end() == line.raw().stripTrailing().length() && address.contains("//")) {
                    tell(m, new LinkAddressFlaw("no closing `)`", m.group().strip() + ")"));
                }
            }
        }

        private void angles(Matcher m) {
            while (m.find()) {
                boolean blank = m.group("rest") != null;
                String meant = "<" + m.group("address") + ">";
                tell(m, new LinkAddressFlaw(blank ? "a blank in the address" : "no closing `>`", meant));
            }
        }

        private void bare(Matcher m) {
            while (m.find()) {
                LinkAddressFlaw.of(m.group("address")).ifPresent(flaw -> tell(m, flaw));
            }
        }

        /** Only where the text begins in plain prose, and was not told of already. */
        private void tell(Matcher m, LinkAddressFlaw flaw) {
            int base = line.span().start();
            Span span = new Span(base + m.start(), base + m.end());
            Span start = new Span(span.start(), span.start() + 1);
            boolean read = line.opaque().stream().anyMatch(start::overlaps)
                    || links.stream().anyMatch(start::overlaps)
                    || told.stream().anyMatch(span::overlaps);
            if (!read) {
                told.add(span);
                findings.accept(finding(span, m.group(), flaw));
            }
        }
    }
}
