package dev.episodelint.kinds;

import dev.episodelint.diagnostic.Finding;
import dev.episodelint.document.Document;
import dev.episodelint.text.Garbled;
import dev.episodelint.text.Mojibake;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** UTF-8 that was read as another encoding and saved again; named once a line. */
final class MojibakeKind implements PlainRuleKind<Document> {

    @Override
    public String name() {
        return "mojibake";
    }

    @Override
    public Class<Document> subject() {
        return Document.class;
    }

    @Override
    public Set<String> arguments(NoOptions options) {
        return Set.of("garbled", "repaired", "encoding");
    }

    @Override
    public void check(Document document, NoOptions options, Document same, Consumer<Finding> findings) {
        int lastLine = 0;
        for (Garbled garbled : Mojibake.find(document.source().text())) {
            int line = document.source().lineAt(garbled.span().start());
            if (line != lastLine) {
                findings.accept(new Finding(
                        garbled.span(),
                        Map.of(
                                "garbled", document.source().slice(garbled.span()),
                                "repaired", garbled.repaired(),
                                "encoding", garbled.encoding()),
                        List.of()));
            }
            lastLine = line;
        }
    }
}
