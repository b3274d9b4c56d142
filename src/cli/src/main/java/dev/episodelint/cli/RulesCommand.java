package dev.episodelint.cli;

import dev.episodelint.BuiltIn;
import dev.episodelint.report.Grid;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: lists all rules. */
final class RulesCommand implements Command {

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command(this, "rules", "List all rules: severity, nature, name and summary.");
    }

    @Override
    public int run(ParseResult arguments, CommandContext context) {
        List<List<String>> rows = BuiltIn.rules().all().stream()
                .map(r -> List.of(
                        r.id(),
                        r.enabled() ? r.severity().id() : "off",
                        r.nature().id(),
                        r.summary()))
                .toList();
        context.print(Grid.text(rows));
        return ExitCode.CLEAN;
    }
}
