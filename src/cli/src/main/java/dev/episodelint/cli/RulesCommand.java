package dev.episodelint.cli;

import dev.episodelint.BuiltIn;
import dev.episodelint.report.Rows;
import dev.episodelint.rule.Rule;
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
        List<Rule> rules = BuiltIn.rules().all();
        Rows rows = new Rows();
        rules.forEach(r -> rows.row(
                r.id(), r.enabled() ? r.severity().id() : "off", r.nature().id(), r.summary()));
        context.print(rows.toString());
        return ExitCode.CLEAN;
    }
}
