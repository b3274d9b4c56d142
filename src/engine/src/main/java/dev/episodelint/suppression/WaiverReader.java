package dev.episodelint.suppression;

import dev.episodelint.diagnostic.Range;
import dev.episodelint.suppression.Directive.Name;
import dev.episodelint.suppression.SuppressionFlaw.Type;
import dev.episodelint.suppression.Waivers.Waiver;
import dev.episodelint.text.SourceText;
import dev.episodelint.yaml.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the directives of a document to rules and ranges, and pairs starts of regions with their ends. */
final class WaiverReader {
    /** The maximum number of unknown names for which the nearest name is computed, since that takes time. */
    private static final int MAX_HINTS = 100;

    private final SourceText source;
    private final DirectiveScopes scopes;
    private final Collection<String> known;
    private final Set<String> unsuppressed;
    private final List<SuppressionFlaw> flaws;
    private final List<Waiver> waivers = new ArrayList<>();
    private final Map<String, List<Begin>> open = new LinkedHashMap<>();
    private int unknown;

    WaiverReader(
            SourceText source,
            DirectiveScopes scopes,
            Collection<String> known,
            Set<String> unsuppressed,
            List<SuppressionFlaw> flaws) {
        this.source = source;
        this.scopes = scopes;
        this.known = known;
        this.unsuppressed = unsuppressed;
        this.flaws = flaws;
    }

    /**
     * An open region.
     *
     * @param expired null without a last day
     */
    private record Begin(
            Directive directive, Name rule, @Nullable SuppressionFlaw expired, boolean waives) {}

    Waivers read(List<Directive> directives) {
        for (Directive directive : directives) {
            if (directive.scope() == null) {
                directive.rules().forEach(r -> enable(directive, r));
            } else {
                disable(directive, directive.scope());
            }
        }
        open.values().forEach(begins -> begins.forEach(b -> end(b, source.length())));
        return new Waivers(waivers, flaws);
    }

    private void disable(Directive directive, SuppressionScope scope) {
        SuppressionFlaw expired = expired(directive);
        for (Name rule : directive.rules()) {
            boolean waives = isKnown(rule) && directive.usable();
            if (scope == SuppressionScope.REGION) {
                open.computeIfAbsent(rule.text(), r -> new ArrayList<>())
                        .add(new Begin(directive, rule, expired, waives));
            } else if (waives) {
                add(directive, rule, scope, place(scope, directive), expired);
            }
        }
    }

    private Range place(SuppressionScope scope, Directive directive) {
        return switch (scope) {
            case NEXT_LINE -> scopes.nextLine(directive.comment());
            case SECTION -> scopes.section(directive.comment());
            default -> scopes.document();
        };
    }

    private void enable(Directive directive, Name rule) {
        List<Begin> begins = open.remove(rule.text());
        if (begins != null) {
            begins.forEach(b -> end(b, directive.comment().start()));
        } else if (directive.usable() && isKnown(rule)) {
            flaws.add(SuppressionFlaw.malformed(
                    rule.span(),
                    "Unexpected `" + SuppressionScope.ENABLE + "`, `" + rule.text() + "` is not disabled before it",
                    "Remove it, or write `" + SuppressionScope.REGION.directive()
                            + "` where the rule is to be silent"));
        }
    }

    private void end(Begin begin, int end) {
        if (begin.waives()) {
            int start = begin.directive().comment().end();
            add(
                    begin.directive(),
                    begin.rule(),
                    SuppressionScope.REGION,
                    scopes.between(start, Math.max(start, end)),
                    begin.expired());
        }
    }

    private void add(
            Directive directive, Name rule, SuppressionScope scope, Range place, @Nullable SuppressionFlaw expired) {
        Suppression suppression = new Suppression(
                rule.text(),
                scope,
                place,
                String.valueOf(directive.reason()),
                directive.until(),
                source.lineAt(directive.comment().start()),
                null,
                null);
        SuppressionFlaw unused = new SuppressionFlaw(new Type.Unused(rule.text(), where(scope, place)), rule.span());
        waivers.add(new Waiver(suppression, unused, expired));
    }

    private static String where(SuppressionScope scope, Range place) {
        int last = place.endColumn() == 1 ? Math.max(place.line(), place.endLine() - 1) : place.endLine();
        return switch (scope) {
            case FILE -> "in this document";
            case SECTION -> "in this section";
            case NEXT_LINE, REGION ->
                last == place.line() ? "on line " + last : "on lines " + place.line() + " to " + last;
        };
    }

    private static @Nullable SuppressionFlaw expired(Directive directive) {
        if (directive.until() == null || directive.untilSpan() == null) {
            return null;
        }
        String rules = directive.rules().stream().map(Name::text).collect(Collectors.joining("`, `"));
        return new SuppressionFlaw(new Type.Expired(rules, directive.until().toString()), directive.untilSpan());
    }

    /** Reports an unknown rule. */
    private boolean isKnown(Name rule) {
        if (unsuppressed.contains(rule.text())) {
            flaws.add(SuppressionFlaw.malformed(
                    rule.span(),
                    "Unexpected `" + rule.text() + "`, what is said of suppressions cannot be suppressed",
                    "Set its severity in `episode-lint.yaml`"));
            return false;
        }
        if (!known.contains(rule.text())) {
            String name = DirectiveReader.cut(rule.text());
            String hint = (unknown++ < MAX_HINTS ? near(name) : Optional.<String>empty())
                    .map(n -> "Did you mean `" + n + "`?")
                    .orElse("`episode-lint rules` lists all rules");
            flaws.add(new SuppressionFlaw(new Type.UnknownRule(name, hint), rule.span()));
            return false;
        }
        return true;
    }

    /** Finds a rule by its whole id, or by the offence alone. */
    private Optional<String> near(String name) {
        Map<String, String> byOffence = known.stream()
                .collect(Collectors.toMap(id -> id.substring(id.indexOf('/') + 1), id -> id, (a, b) -> a));
        return Nearest.to(name, known)
                .or(() -> Nearest.to(name.substring(name.indexOf('/') + 1), byOffence.keySet())
                        .map(byOffence::get));
    }
}
