package dev.episodelint.cli;

import dev.episodelint.yaml.Nearest;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Factory and accessors of options and parameters for all commands; every value is read as text. */
final class OptionSpecs {
    private OptionSpecs() {}

    static CommandSpec command(Command command, String name, String description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }

    static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec values(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec parameter(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec parameters(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static boolean has(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option);
    }

    static @Nullable String value(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option)
                ? arguments.matchedOption(option).getValue()
                : null;
    }

    static List<String> values(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option)
                ? arguments.matchedOption(option).getValue()
                : List.of();
    }

    static String parameter(ParseResult arguments) {
        return arguments.matchedPositional(0).getValue();
    }

    static List<String> parameters(ParseResult arguments) {
        return arguments.hasMatchedPositional(0)
                ? arguments.matchedPositional(0).getValue()
                : List.of();
    }

    /** The value of an option, which must be one of the words; {@code absent} if the option is not given. */
    static String word(ParseResult arguments, String option, List<String> words, String absent) {
        String value = value(arguments, option);
        if (value == null) {
            return absent;
        }
        if (!words.contains(value)) {
            throw unusable(
                    option,
                    "Unexpected `" + value + "`, expected one of " + String.join(", ", words),
                    Nearest.to(value, words)
                            .map(n -> "did you mean `" + n + "`?")
                            .orElse(null));
        }
        return value;
    }

    static ProblemException unusable(String option, String message, @Nullable String hint) {
        return new ProblemException(new Problem(option, 0, 0, message, hint));
    }
}
