package dev.episodelint.guide;

import dev.episodelint.plan.SuccessMetric;
import dev.episodelint.text.Limits;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a success metric: {@code Return visits (+50% target)}, {@code Reduce bounces by 20%}. */
final class GuideSuccess {
    private static final Pattern PERCENT = Pattern.compile(
            "(?<sign>[-+\u2212\u2013]?)\\s?(?<number>\\d{1,6}(?:\\.\\d{1,6})?)\\s?(?:%|percent\\b|per cent\\b)");
    private static final Pattern LESS = Pattern.compile(
            "\\b(?:reduc\\w*|lower\\w*|decreas\\w*|cut\\w*|drop\\w*|fewer|less|down)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB = Pattern.compile(
            "^(?:increase|raise|grow|improve|lift|boost|reduce|lower|decrease|cut|drop)\\s+(?:the\\s+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile(
            "(?:[\\s,;:=|>\u2192-]|\\((?=\\W*(?:target|goal)?\\W*\\)?$)|\\b(?:target|goal|by|of|to|is|metric|change|a|an)\\b:?)+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "^[\\s).,;]*(?:(?:target|goal|increase|growth|decrease|reduction|more|less)\\b)?[\\s).,;]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile("^[^:;]{1,40}:\\s+(?<name>[^;]+);\\s*(?<rest>.*)$");

    private GuideSuccess() {}

    static Optional<SuccessMetric> read(String text) {
        if (text.length() > Limits.STATEMENT_LENGTH) {
            return Optional.empty();
        }
        Matcher row = HEADER.matcher(text);
        String flat = row.matches() ? row.group("name") + ": " + row.group("rest") : text;
        Matcher m = PERCENT.matcher(flat);
        if (!m.find()) {
            return Optional.empty();
        }
        String before = flat.substring(0, m.start());
        String behind = flat.substring(m.end());
        if (!TAIL.matcher(behind).matches() || PERCENT.matcher(behind).find()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(m.group("number"));
        boolean less = m.group("sign").isEmpty()
                ? LESS.matcher(flat).find()
                : !m.group("sign").equals("+");
        String name =
                VERB.matcher(TARGET.matcher(before.strip()).replaceFirst("")).replaceFirst("");
        name = name.replaceFirst("\\s*\\(\\s*$", "").strip();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new SuccessMetric(name, less ? -number : number, null, null));
    }
}
