package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Block;
import dev.episodelint.document.Document;
import dev.episodelint.document.Inline;
import dev.episodelint.document.ItemList;
import dev.episodelint.document.Link;
import dev.episodelint.document.RunningText;
import dev.episodelint.document.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Addresses that the lists of one section name twice, each as an entry of its own. */
final class RepeatedLinkKind implements PlainRuleKind<Section> {
    private static final Pattern ADDRESS = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

    /** What stands before an entry: nothing, a label, the entry before it. Within a sentence a link is no entry. */
    private static final Pattern BEFORE = Pattern.compile("(?:^|.*[:;,|+–—-]|.*\\b(?:and|und|or))\\W*");

    @Override
    public String name() {
        return "repeated-link";
    }

    @Override
    public Class<Section> subject() {
        return Section.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("address", "line");
    }

    @Override
    public void check(Section section, NoOptions options, Document document, Consumer<Finding> findings) {
        Map<String, Link> first = new HashMap<>();
        List<Block> lists =
                section.blocks().stream().filter(ItemList.class::isInstance).toList();
        lists.stream()
                .flatMap(RunningText::texts)
                .forEach(line -> line.links().stream()
                        .filter(link -> isEntry(link, line, document))
                        .forEach(link -> {
                            Link before = first.putIfAbsent(address(link), link);
                            if (before != null) {
                                int number =
                                        document.source().lineAt(before.span().start());
                                findings.accept(new Finding(
                                        link.span(),
                                        Map.of("address", link.destination(), "line", String.valueOf(number)),
                                        List.of()));
                            }
                        }));
    }

    private static boolean isEntry(Link link, Inline line, Document document) {
        boolean address = !link.image() && ADDRESS.matcher(link.destination()).matches();
        return address
                && link.span().start() >= line.span().start()
                && BEFORE.matcher(document.source()
                                .text()
                                .substring(line.span().start(), link.span().start()))
                        .matches();
    }

    private static String address(Link link) {
        String address = link.destination().replaceFirst("/$", "");
        int path = address.indexOf('/', address.indexOf("//") + 2);
        // The host's case does not matter, the path's does.
        return path < 0
                ? address.toLowerCase(Locale.ROOT)
                : address.substring(0, path).toLowerCase(Locale.ROOT) + address.substring(path);
    }
}
