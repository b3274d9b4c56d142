package dev.episodelint.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Infers the type of a value from the template's wording. A letter {@code X}, {@code Y}, {@code Z} or {@code N} that
 * stands for a number, alone or before a unit ({@code Xms}, {@code [X+0.5 hours]}), is read as a number; if the result
 * is a value, its type is the type of the slot. Of comma-separated slots of several types one is enough
 * ({@code $X lost, Y users affected}).
 */
final class ValueSlot {
    private static final int LONGEST_SLOT = 200;
    private static final String SLOTS = "XYZN";
    /** {@code XX%} equals {@code X%}. */
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}])([XYZN])\\1{1,2}(?!\\p{Lu})");

    private static final Set<String> PAIRS =
            Set.of("yes/no", "true/false", "on/off", "high/low", "low/high", "pass/fail");

    private final String text;
    private final boolean hasLetter;

    private ValueSlot(String template) {
        String plain = RUN.matcher(template.replace("[", "").replace("]", "")).replaceAll("$1");
        this.text = withNumbers(plain);
        this.hasLetter = !text.equals(plain);
    }

    static Optional<ValueType> infer(String template) {
        String text = template.strip();
        if (text.isEmpty() || text.length() > LONGEST_SLOT) {
            return Optional.empty();
        }
        Optional<ValueType> choice = enumeration(text);
        if (choice.isPresent()) {
            return choice;
        }
        boolean bracketed = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
        if (bracketed || text.equals("Link") || text.equals("URL")) {
            String name = (bracketed ? text.substring(1, text.length() - 1) : text).toLowerCase(Locale.ROOT);
            Optional<ValueType> named = ValueType.named(name).filter(t -> t.kind() != ValueType.Kind.TEXT);
            if (named.isPresent()) {
                return named;
            }
        }
        return new ValueSlot(text).type();
    }

    private Optional<ValueType> type() {
        Optional<ValueType> whole = type(Values.read(text, 0));
        if (whole.isPresent() || !hasLetter) {
            return whole;
        }
        List<ValueType> types = new ArrayList<>();
        for (String part : text.split(", ")) {
            Value value = Values.read(part, 0);
            type(value).ifPresent(types::add);
            // "Y data exposed" may be counted or measured.
            if (value.dimension() == Dimension.NUMBER && value.qualifier().startsWith("data")) {
                types.add(ValueType.of(ValueType.Kind.DATA));
            }
        }
        boolean inProse = types.isEmpty();
        if (inProse) {
            Values.find(text, 0).stream()
                    .filter(v -> v.dimension() != Dimension.NUMBER)
                    .forEach(v -> type(v).ifPresent(types::add));
        }
        List<ValueType> distinct = types.stream().distinct().toList();
        Optional<ValueType> type = switch (distinct.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(distinct.get(0));
            default -> Optional.of(ValueType.any(distinct));
        };
        // In a sentence such as `[Company] saved $X` a figure of another type is accepted too.
        return inProse ? type.map(ValueType::orAnyFigure) : type;
    }

    private static Optional<ValueType> type(Value value) {
        Quantity q = value.measured();
        if (q == null) {
            return Optional.empty();
        }
        Optional<ValueType> type = Optional.of(value.dimension())
                .map(d -> switch (d) {
                    case NUMBER -> ValueType.Kind.NUMBER;
                    case RATIO -> ValueType.Kind.PERCENTAGE;
                    case FACTOR -> ValueType.Kind.FACTOR;
                    case MONEY -> ValueType.Kind.MONEY;
                    case DURATION -> q.quantile() == null ? ValueType.Kind.DURATION : ValueType.Kind.LATENCY;
                    case RATE -> ValueType.Kind.RATE;
                    case DATA -> ValueType.Kind.DATA;
                    case BANDWIDTH -> ValueType.Kind.BANDWIDTH;
                    case YEAR -> ValueType.Kind.YEAR;
                    case DATE -> ValueType.Kind.DATE;
                    case URL, LINK, TEXT -> throw new IllegalStateException("not measured: " + d);
                })
                .map(ValueType::of);
        return type.map(t -> q.dimension() == Dimension.MONEY ? periodic(t, q) : t);
    }

    /** {@code $X/month per instance}: times and sizes are required, other words are not. */
    private static ValueType periodic(ValueType money, Quantity q) {
        List<String> required = new ArrayList<>();
        for (String per : q.per()) {
            if (Units.of(per, false) != null) {
                required.add(per);
            }
        }
        if (required.isEmpty()) {
            return money;
        }
        String per = "/" + String.join("/", required);
        return money.withUnit(per).withExample("$120" + per);
    }

    /**
     * Alternatives of one capitalised word each: any with bars, three with slashes, since {@code Jaeger/Zipkin} is
     * none.
     */
    private static Optional<ValueType> enumeration(String text) {
        boolean bars = text.indexOf('|') > 0;
        String[] options = text.split(bars ? " *\\| *" : " */ *", -1);
        boolean enough = options.length >= (bars ? 2 : 3) || PAIRS.contains(text.toLowerCase(Locale.ROOT));
        for (String option : options) {
            boolean isWord = !option.isEmpty()
                    && Character.isUpperCase(option.charAt(0))
                    && option.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == ' ');
            enough &= isWord || PAIRS.contains(text.toLowerCase(Locale.ROOT));
        }
        return enough ? Optional.of(ValueType.enumeration(List.of(options))) : Optional.empty();
    }

    private static String withNumbers(String text) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean slot = isSlot(text, i);
            numbers.append(slot ? (char) ('1' + SLOTS.indexOf(text.charAt(i))) : text.charAt(i));
            if (slot) {
                i = behindSum(text, i + 1) - 1;
            }
        }
        return numbers.toString();
    }

    private static boolean isSlot(String text, int i) {
        if (SLOTS.indexOf(text.charAt(i)) < 0 || (i > 0 && TextCursor.isWordPart(text.charAt(i - 1)))) {
            return false;
        }
        TextCursor behind = new TextCursor(text, i + 1);
        String unit = behind.word();
        return !TextCursor.isDigit(behind.peek(unit.length()))
                && behind.peek(unit.length()) != '_'
                && (unit.isEmpty()
                        ? !TextCursor.isLetter(behind.peek())
                                && !(behind.peek() == '-' && Character.isLowerCase(behind.peek(1)))
                                && behind.peek() != '\''
                        : Units.of(unit, true) != null || unit.equals("x") || Multiplier.read(behind, null) != null);
    }

    /** Behind {@code +0.5} of {@code X+0.5 hours}. */
    private static int behindSum(String text, int at) {
        TextCursor c = new TextCursor(text, at);
        return (c.eat('+') || c.eat('-')) && Numeral.read(c) != null ? c.at : at;
    }
}
