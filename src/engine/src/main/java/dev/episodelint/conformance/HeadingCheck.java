package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.document.Inline;
import dev.episodelint.schema.Placeholder;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.Wording;
import dev.episodelint.schema.YearRange;
import dev.episodelint.text.Span;
import dev.episodelint.value.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges what stands in a heading where the template has placeholders: {@code Incident 1: [Company] [Year]}. */
final class HeadingCheck {
    private final Place place;
    private final Inline text;
    private final Wording wording;
    private final @Nullable LocalDate today;
    private final Departures out;
    private final RequirementLog log;

    private HeadingCheck(Place place, Inline text, @Nullable LocalDate today, RequirementLog log) {
        this.place = place;
        this.text = text;
        this.wording = place.spec.title().wording();
        this.today = today;
        this.out = log.out();
        this.log = log;
    }

    static void run(Place place, @Nullable LocalDate today, RequirementLog log) {
        if (place.section.heading() != null && place.spec.title().wording().hasPlaceholders()) {
            new HeadingCheck(place, place.section.heading().text(), today, log).check();
        }
    }

    private void check() {
        List<String> left = leftovers();
        if (!matches()) {
            log.have(log.weights().heading(place.spec), text.span());
            return;
        }
        Set<String> echoed = PlaceholderEcho.of(wording).stream()
                .flatMap(own -> own.in(withoutDestinations()).stream())
                .filter(echo -> !out.isNamed(spanOf(echo.span())))
                .map(this::echo)
                .collect(Collectors.toSet());
        answers(left, echoed);
    }

    /** The template's own placeholders, or any bracketed phrase in their place. */
    private List<String> leftovers() {
        List<Placeholder> left = Wording.placeholdersOf(text).stream()
                .filter(p -> wording.tokens().contains(p.token()) || LeftoverCheck.isPhrase(p.token()))
                .toList();
        List<String> tokens = left.stream().map(Placeholder::token).toList();
        if (!left.isEmpty()) {
            Span span = new Span(
                    left.get(0).span().start(), left.get(left.size() - 1).span().end());
            out.add(new Type.Unfilled(String.join("`, `", tokens)), spanOf(span), place.spec.line());
        }
        return tokens;
    }

    /** A heading that only stands where this one should answers nothing of it; that is named elsewhere. */
    private boolean matches() {
        Title title = place.spec.title();
        return title.number() ? number().isPresent() : title.matches(text.plain());
    }

    private OptionalInt number() {
        return place.spec.title().numberOf(text.plain());
    }

    private String echo(PlaceholderEcho.Echo echo) {
        out.add(new Type.OwnWords(echo.text(), echo.placeholder()), spanOf(echo.span()), place.spec.line());
        return echo.placeholder();
    }

    private void answers(List<String> left, Set<String> echoed) {
        String rest = behindNumber();
        List<DateMention> dates = DateMention.in(rest);
        List<String> missing = new ArrayList<>();
        boolean anyWord = DateMention.without(dates, rest).codePoints().anyMatch(Character::isLetterOrDigit);
        for (Placeholder slot : wording.placeholders()) {
            Optional<ValueType.Kind> kind = slot.dateKind();
            boolean isDate = kind.isPresent();
            boolean answered = isDate
                    ? DateMention.isIn(rest)
                    : anyWord || !place.spec.title().number();
            // A phrase in brackets has been named; nobody knows which of them it is.
            if (!answered && left.isEmpty() && !echoed.contains(slot.token())) {
                missing.add(slot.inner());
            } else if (isDate) {
                plausible(slot, dates);
            }
        }
        if (missing.isEmpty()) {
            log.have(log.weights().heading(place.spec), text.span());
        } else {
            Departure lack = out.add(
                    new Type.IncompleteHeading(String.join("`, `", missing), wording.text()),
                    text.span(),
                    place.spec.line());
            log.lack(List.of(log.weights().heading(place.spec)), lack);
        }
    }

    private void plausible(Placeholder slot, List<DateMention> dates) {
        YearRange years = place.spec.demand().years(slot.inner());
        if (!dates.isEmpty() && dates.stream().noneMatch(d -> years.accept(d.day(), today))) {
            DateMention first = dates.get(0);
            out.add(
                    new Type.WrongValue(
                            text.raw()
                                    .substring(
                                            first.span().start(), first.span().end()),
                            slot.inner().toLowerCase(Locale.ROOT) + years.words(),
                            ValueType.of(ValueType.Kind.YEAR).example()),
                    spanOf(first.span()),
                    place.spec.line());
        }
    }

    /** Blanks where the group's word and number stand, so that no number is taken for a year. */
    private String behindNumber() {
        String raw = withoutDestinations();
        OptionalInt number = number();
        if (number.isEmpty()) {
            return raw;
        }
        Matcher m =
                Pattern.compile("(?<!\\d)0*" + number.getAsInt() + "(?!\\d)").matcher(raw);
        return m.find() ? " ".repeat(m.end()) + raw.substring(m.end()) : raw;
    }

    private String withoutDestinations() {
        StringBuilder raw = new StringBuilder(text.raw());
        for (Span opaque : text.opaque()) {
            Span span = new Span(
                    opaque.start() - text.span().start(),
                    opaque.end() - text.span().start());
            if (span.end() <= raw.length() && raw.charAt(span.start()) == ']') {
                raw.replace(span.start(), span.end(), " ".repeat(span.length()));
            }
        }
        return raw.toString();
    }

    private Span spanOf(Span relative) {
        int base = text.span().start();
        return new Span(base + relative.start(), base + relative.end());
    }
}
