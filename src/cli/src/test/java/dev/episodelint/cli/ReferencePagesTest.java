package dev.episodelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodelint.report.Format;
import dev.episodelint.value.ValueType;
import dev.episodelint.yaml.Yaml;
import dev.episodelint.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The pages that list all keys, commands, options, formats and types list exactly those that there are. */
class ReferencePagesTest {

    /** Below {@code <!-- keys: NAME POINTER -->} stand the properties at that place of the schema of that name. */
    @ParameterizedTest
    @CsvSource({"configuration.md, configuration", "overlay.md, overlay", "rules.md, rule"})
    void everyKeyOfTheSchemaIsOnItsPageAndNoOther(String page, String name) {
        SchemaKeys schema = SchemaKeys.of(name);
        Map<String, Pages.Marked> tables = Pages.tables(Pages.docs(page), "keys").stream()
                .collect(Collectors.toMap(t -> t.subject().substring(name.length() + 1), t -> t));
        assertThat(tables.keySet()).containsExactlyInAnyOrderElementsOf(schema.objects());
        tables.forEach((pointer, table) -> {
            assertThat(table.names()).as(pointer).containsExactlyInAnyOrderElementsOf(schema.keys(pointer));
            for (List<String> row : table.rows()) {
                String key = Pages.code(row.get(0)).get(0);
                assertThat(Pages.code(String.join(" ", row)))
                        .as(pointer + "/" + key)
                        .containsAll(schema.words(pointer, key));
            }
        });
    }

    @Test
    void everyOptionOfEveryCommandIsOnThePageAndNoOther() {
        Map<String, Set<String>> page = Pages.tables(Pages.docs("commands.md"), "options").stream()
                .collect(Collectors.toMap(Pages.Marked::subject, table -> options(table.names())));
        Set<String> shared = page.remove("shared");
        Map<String, Set<String>> real = new TreeMap<>();
        commands("", Main.commandLine()).forEach((name, options) -> {
            Set<String> own = new TreeSet<>(options);
            if (options.containsAll(shared)) {
                own.removeAll(shared);
            }
            if (!own.isEmpty()) {
                real.put(name, own);
            }
        });
        assertThat(page).isEqualTo(real);
    }

    @Test
    void everyCommandIsInTheTableOfCommandsAndNoOther() {
        Pages.Marked table = Pages.tables(Pages.docs("commands.md"), "commands").get(0);
        assertThat(table.names().stream().map(name -> name.replaceAll(" \\[?[A-Z].*", "")))
                .containsExactlyInAnyOrderElementsOf(commands("", Main.commandLine()).entrySet().stream()
                        .filter(c -> !c.getKey().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void everyFormatIsOnThePageAndNoOther() {
        assertThat(names("formats.md", "formats")).containsExactlyElementsOf(Format.ids());
    }

    @Test
    void everyTypeOfValueIsOnThePageAndNoOther() {
        assertThat(names("values.md", "value types")).containsExactlyInAnyOrderElementsOf(ValueType.names());
    }

    @Test
    void everyExampleOfATypeIsOfThatType() {
        for (List<String> row :
                Pages.tables(Pages.docs("values.md"), "value types").get(0).rows()) {
            ValueType type = ValueType.named(Pages.code(row.get(0)).get(0)).orElseThrow();
            assertThat(Pages.code(row.get(1)))
                    .allSatisfy(example -> assertThat(type.in(example, 0))
                            .as(type.label() + ": " + example)
                            .isPresent());
        }
    }

    @Test
    void everyInputOfTheActionIsOnThePageAndNoOther() {
        String action = Pages.text(Pages.HOME.resolve("action.yml"));
        YamlValue inputs = Yaml.read("action.yml", action).entries().entrySet().stream()
                .filter(entry -> entry.getKey().text().equals("inputs"))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(names("ci.md", "inputs")).containsExactlyInAnyOrderElementsOf(keys(inputs));
    }

    private static List<String> names(String page, String word) {
        return Pages.tables(Pages.docs(page), word).get(0).rows().stream()
                .map(row -> Pages.code(row.get(0)).get(0))
                .toList();
    }

    private static List<String> keys(YamlValue options) {
        return options.entries().keySet().stream().map(YamlValue::text).toList();
    }

    private static Set<String> options(List<String> names) {
        return names.stream().map(name -> name.replaceAll("[ =].*", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All commands that do something, with their options but for those that all have. */
    private static Map<String, Set<String>> commands(String name, CommandLine line) {
        Map<String, Set<String>> all = new TreeMap<>();
        if (line.getSubcommands().isEmpty()) {
            all.put(
                    name,
                    line.getCommandSpec().options().stream()
                            .map(CommandLine.Model.OptionSpec::longestName)
                            .filter(option -> !option.equals("--help"))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        line.getSubcommands().forEach((word, sub) -> all.putAll(commands((name + " " + word).strip(), sub)));
        return all;
    }
}
