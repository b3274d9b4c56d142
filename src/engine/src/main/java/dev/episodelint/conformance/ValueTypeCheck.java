package dev.episodelint.conformance;

import dev.episodelint.conformance.Departure.Type;
import dev.episodelint.schema.Title;
import dev.episodelint.schema.ValueSpec;
import dev.episodelint.schema.Wording;
import dev.episodelint.text.Span;
import dev.episodelint.value.NumberWords;
import dev.episodelint.value.ValueType;
import dev.episodelint.value.Values;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a value is of the type that the template shows. */
record ValueTypeCheck(Departures out) {
    /** An honest "no value", or a note to oneself that another rule names. */
    private static final Pattern NO_VALUE = Pattern.compile(
            "^(?:n/?a|none|any|no|zero|every|unknown|undisclosed|not (?:applicable|disclosed|known|published)|-|–|—)\\b|^[-–—]$|\\b(?:TODO|TBD|TBC|FIXME)\\b"
                    + "|\\b(?:undisclosed|not (?:publicly )?(?:disclosed|published|known)"
                    + "|no (?:figures?|numbers?)(?: (?:was|were))? (?:published|disclosed|known|given))\\b",
            Pattern.CASE_INSENSITIVE);

    /** A value of another type than the template shows, or none of its alternatives. */
    void check(String value, Span span, ValueSpec spec, int templateLine) {
        check(List.of(value), span, spec, templateLine);
    }

    /** None of several lines has a value of the type that the template shows. */
    void check(List<String> lines, Span span, ValueSpec spec, int templateLine) {
        if (spec.form() == ValueSpec.Form.ENUMERATION && !spec.options().isEmpty()) {
            check(lines, span, ValueType.enumeration(spec.options()), templateLine);
        } else if (spec.type() != null) {
            check(lines, span, spec.type(), templateLine);
        }
    }

    void check(String value, Span span, ValueType type, int templateLine) {
        check(List.of(value), span, type, templateLine);
    }

    private void check(List<String> lines, Span span, ValueType type, int templateLine) {
        String value = lines.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
        if (value.isEmpty()
                || out.isNamed(span)
                || lines.stream().anyMatch(l -> NO_VALUE.matcher(l).find())) {
            return;
        }
        boolean accepted = type.kind() == ValueType.Kind.ENUMERATION
                ? lines.stream().anyMatch(l -> isOption(l, type.options()))
                : lines.stream().anyMatch(l -> isOfType(l, type, lines.size() > 1));
        if (!accepted) {
            out.add(new Type.WrongValue(Wording.plain(value), type.label(), type.example()), span, templateLine);
        }
    }

    /** @param anywhere whether the value may stand between other words, as it does where several lines share it */
    private static boolean isOfType(String line, ValueType type, boolean anywhere) {
        String plain = Wording.plain(line);
        return type.in(plain, 0).isPresent()
                || type.in(Wording.afterColon(plain), 0).isPresent()
                || (anywhere && Values.find(plain, 0).stream().anyMatch(type::accepts))
                || isInWords(plain, type);
    }

    /** {@code about four days}, {@code millions of users}. */
    private static boolean isInWords(String plain, ValueType type) {
        String digits = NumberWords.inDigits(plain);
        return !digits.equals(plain) && type.in(digits, 0).isPresent();
    }

    /** An option, with whatever the author adds behind it. */
    private static boolean isOption(String value, List<String> options) {
        String key = Title.key(value) + " ";
        return options.stream().anyMatch(o -> key.startsWith(Title.key(o) + " "));
    }

    static boolean isNoValue(String text) {
        return NO_VALUE.matcher(Wording.plain(text)).find();
    }
}
