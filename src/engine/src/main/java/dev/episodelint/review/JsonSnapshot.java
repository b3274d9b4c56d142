package dev.episodelint.review;

import dev.episodelint.completeness.Completeness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A snapshot as one line of JSON; {@code schemas/history.schema.json} describes it. What is read may come from anyone:
 * it is a snapshot with sound figures, or it is refused.
 */
public final class JsonSnapshot {
    private static final int VERSION = 1;
    private static final int DIGITS = 5;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-Za-z]{1,64}");

    /** Sums of a million of them are still exact. */
    private static final long HEAVIEST = 1_000_000_000_000L;

    /** ASCII only, so that nothing in a path acts where the file is shown. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonSnapshot() {}

    /** Without the end of the line. */
    public static String write(Snapshot snapshot) {
        ObjectNode line = JSON.createObjectNode();
        line.put("formatVersion", VERSION);
        line.put("date", snapshot.date().toString());
        line.put("commit", snapshot.commit());
        Double completeness = snapshot.completeness();
        if (completeness == null) {
            line.putNull("completeness");
        } else {
            line.put(
                    "completeness",
                    BigDecimal.valueOf(completeness)
                            .setScale(DIGITS, RoundingMode.FLOOR)
                            .doubleValue());
        }
        line.put("checked", snapshot.checked());
        counts(line, snapshot.errors(), snapshot.warnings(), snapshot.infos());
        ArrayNode documents = line.putArray("documents");
        for (Snapshot.Document document : snapshot.documents()) {
            ObjectNode node = documents.addObject();
            node.put("path", document.path());
            Completeness done = document.completeness();
            node.put("met", done.met());
            node.put("total", done.total());
            node.put("metWeight", done.metWeight());
            node.put("totalWeight", done.totalWeight());
            counts(node, document.errors(), document.warnings(), document.infos());
            ObjectNode open = node.putObject("open");
            byDay(document.open()).forEach((day, fingerprints) -> {
                ArrayNode array = open.putArray(day.toString());
                fingerprints.forEach(array::add);
            });
        }
        ArrayNode absent = line.putArray("absent");
        snapshot.absent().forEach(absent::add);
        return JSON.writeValueAsString(line);
    }

    private static void counts(ObjectNode node, int errors, int warnings, int infos) {
        node.put("errors", errors);
        node.put("warnings", warnings);
        node.put("infos", infos);
    }

    private static Map<LocalDate, List<String>> byDay(Map<String, LocalDate> open) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        open.forEach(
                (f, day) -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(f));
        return days;
    }

    /** @throws IllegalArgumentException when the line is none, saying why */
    public static Snapshot read(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException | StackOverflowError e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        if (node == null || !node.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        long version = number(node, "formatVersion", Integer.MAX_VALUE);
        if (version != VERSION) {
            throw new IllegalArgumentException("of format " + version + ", which this version does not know");
        }
        return new Snapshot(
                day(text(node, "date")),
                commit(node.path("commit")),
                share(node.path("completeness")),
                count(node, "checked"),
                count(node, "errors"),
                count(node, "warnings"),
                count(node, "infos"),
                array(node, "documents").stream().map(JsonSnapshot::document).toList(),
                array(node, "absent").stream().map(n -> path(n)).toList());
    }

    private static Snapshot.Document document(JsonNode node) {
        Completeness completeness = new Completeness(
                number(node, "metWeight", HEAVIEST),
                number(node, "totalWeight", HEAVIEST),
                count(node, "met"),
                count(node, "total"));
        if (completeness.metWeight() > completeness.totalWeight() || completeness.met() > completeness.total()) {
            throw new IllegalArgumentException("more is met than there is");
        }
        Map<String, LocalDate> open = new HashMap<>();
        JsonNode days = node.path("open");
        if (!days.isObject()) {
            throw new IllegalArgumentException("no `open`");
        }
        days.properties().forEach(e -> {
            LocalDate day = day(e.getKey());
            array(days, e.getKey()).forEach(f -> open.put(fingerprint(f), day));
        });
        return new Snapshot.Document(
                path(node.path("path")),
                completeness,
                count(node, "errors"),
                count(node, "warnings"),
                count(node, "infos"),
                open);
    }

    private static String fingerprint(JsonNode node) {
        if (!node.isString() || !FINGERPRINT.matcher(node.stringValue()).matches()) {
            throw new IllegalArgumentException("a fingerprint that is none");
        }
        return node.stringValue();
    }

    private static String path(JsonNode node) {
        if (!node.isString() || node.stringValue().isEmpty()) {
            throw new IllegalArgumentException("a path that is none");
        }
        return node.stringValue();
    }

    private static List<JsonNode> array(JsonNode node, String name) {
        JsonNode array = node.path(name);
        if (!array.isArray()) {
            throw new IllegalArgumentException("no list `" + name + "`");
        }
        return List.copyOf(array.values());
    }

    private static int count(JsonNode node, String name) {
        return (int) number(node, name, Integer.MAX_VALUE);
    }

    private static long number(JsonNode node, String name, long most) {
        JsonNode number = node.path(name);
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new IllegalArgumentException("no number `" + name + "`");
        }
        long value = number.longValue();
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("`" + name + "` is out of range");
        }
        return value;
    }

    private static String text(JsonNode node, String name) {
        JsonNode text = node.path(name);
        if (!text.isString()) {
            throw new IllegalArgumentException("no text `" + name + "`");
        }
        return text.stringValue();
    }

    private static LocalDate day(String day) {
        try {
            if (DAY.matcher(day).matches()) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeException e) {
            // Refused below, as anything else that is no day.
        }
        throw new IllegalArgumentException("a day that is none");
    }

    private static @Nullable String commit(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (!node.isString() || !COMMIT.matcher(node.stringValue()).matches()) {
            throw new IllegalArgumentException("a commit that is none");
        }
        return node.stringValue();
    }

    private static @Nullable Double share(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (!node.isNumber() || !(node.doubleValue() >= 0 && node.doubleValue() <= 1)) {
            throw new IllegalArgumentException("`completeness` is not between 0 and 1");
        }
        return node.doubleValue();
    }
}
