package dev.episodelint.baseline;

import dev.episodelint.text.Limits;
import dev.episodelint.yaml.Yaml;
import dev.episodelint.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes baselines as YAML with one sorted line per finding, so that they can be diffed and merged by line.
 */
public final class BaselineFile {

    private static final String VERSION = "1";
    private static final Pattern RULE = Pattern.compile("[a-z]+/[a-z]+(?:-[a-z]+)*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private BaselineFile() {}

    /** @throws dev.episodelint.yaml.ProblemException for every deviation from the written form */
    public static Baseline read(String file, String text) {
        YamlValue yaml = Yaml.read(file, text, Limits.BASELINE_BYTES);
        YamlValue.Fields fields = yaml.fields("formatVersion", "findings");
        YamlValue version = fields.require("formatVersion");
        if (!version.text().equals(VERSION)) {
            throw version.fault(
                    "Unexpected version `" + version.text() + "`, expected `" + VERSION + "`",
                    "a newer version of episode-lint may have written it");
        }
        List<BaselineEntry> entries = new ArrayList<>();
        fields.get("findings").ifPresent(list -> list.list().forEach(e -> entries.add(entry(e))));
        return new Baseline(entries);
    }

    private static BaselineEntry entry(YamlValue yaml) {
        YamlValue.Fields fields = yaml.fields("path", "rule", "section", "message", "text", "since", "reason");
        YamlValue path = fields.require("path");
        if (path.text().startsWith("/")
                || path.text().contains("\\")
                || path.text().contains("//")) {
            throw path.fault(
                    "Unexpected path `" + path.text() + "`, expected one relative to this file, with `/`", null);
        }
        YamlValue rule = fields.require("rule");
        if (!RULE.matcher(rule.text()).matches()) {
            throw rule.fault("Unexpected `" + rule.text() + "`, expected a rule such as `family/offence`", null);
        }
        return new BaselineEntry(
                new Sighting(
                        words(path),
                        rule.text(),
                        fields.get("section").map(BaselineFile::words).orElse(null),
                        words(fields.require("message")),
                        Optional.ofNullable(fields.byName().get("text"))
                                .map(BaselineFile::words)
                                .orElse("")),
                date(fields.require("since")),
                fields.get("reason").map(BaselineFile::words).orElse(null));
    }

    private static String words(YamlValue yaml) {
        if (yaml.text().length() > Limits.BASELINE_TEXT_LENGTH) {
            throw yaml.fault("Over the limit of " + Limits.BASELINE_TEXT_LENGTH + " characters", null);
        }
        return yaml.text();
    }

    private static LocalDate date(YamlValue yaml) {
        try {
            if (DATE.matcher(yaml.text()).matches()) {
                return LocalDate.parse(yaml.text());
            }
        } catch (DateTimeException e) {
            // Falls through to the common error message.
        }
        throw yaml.fault("Unexpected `" + yaml.text() + "`, expected a date such as `2026-01-31`", null);
    }

    /** Equal entries give the same text. */
    public static String write(Baseline baseline) {
        StringBuilder out = new StringBuilder("""
                # Findings that are known. Written by `episode-lint baseline`; it shrinks as they are cured.
                formatVersion: 1
                """);
        out.append(baseline.entries().isEmpty() ? "findings: []\n" : "findings:\n");
        baseline.entries().forEach(e -> out.append("- {").append(line(e)).append("}\n"));
        return out.toString();
    }

    private static String line(BaselineEntry entry) {
        Sighting finding = entry.finding();
        StringBuilder out = new StringBuilder();
        field(out, "path", finding.path());
        field(out, "rule", finding.rule());
        field(out, "section", finding.section());
        field(out, "message", finding.message());
        field(out, "text", finding.text().isEmpty() ? null : finding.text());
        field(out, "since", entry.since().toString());
        field(out, "reason", entry.reason());
        return out.toString();
    }

    private static void field(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            out.append(out.length() == 0 ? "" : ", ").append(name).append(": \"");
            value.codePoints().forEach(c -> escaped(out, c));
            out.append('"');
        }
    }

    /** Escapes all but plain characters, so that no content contains control characters or line breaks. */
    private static void escaped(StringBuilder out, int c) {
        int type = Character.getType(c);
        boolean plain = type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && (type != Character.SPACE_SEPARATOR || c == ' ');
        if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
        } else if (plain) {
            out.appendCodePoint(c);
        } else if (type == Character.SURROGATE) {
            out.append("\\uFFFD");
        } else {
            out.append(
                    c > 0xFFFF ? String.format(Locale.ROOT, "\\U%08X", c) : String.format(Locale.ROOT, "\\u%04X", c));
        }
    }
}
