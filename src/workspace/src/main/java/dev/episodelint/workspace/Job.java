package dev.episodelint.workspace;

import dev.episodelint.analysis.Analysis;
import dev.episodelint.analysis.Linter;
import dev.episodelint.conclusion.Policy;
import dev.episodelint.diagnostic.Failure;
import dev.episodelint.plan.PlanScope;
import dev.episodelint.text.Decoder;
import dev.episodelint.workspace.config.Configuration;
import dev.episodelint.workspace.config.Template;
import dev.episodelint.workspace.files.BoundedFile;
import dev.episodelint.workspace.files.Target;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A document with the linter and the policy that are its own.
 *
 * @param plan null where no plan is for it
 */
record Job(
        Target target,
        Configuration configuration,
        Template template,
        @Nullable PlanScope plan,
        Linter linter,
        Policy policy) {

    /** One of both: what a document gave, or why it gave nothing. */
    record Result(@Nullable Analysis analysis, @Nullable Failure failure) {}

    /** Whatever happens in one document stays with that document, so that the others are still reported. */
    Result lint() {
        String path = target.path();
        try {
            byte[] bytes = target.source().read();
            return new Result(linter.analyze(path, Decoder.decode(bytes)), null);
        } catch (BoundedFile.Refused e) {
            return new Result(null, new Failure(path, e.reason()));
        } catch (IOException e) {
            return new Result(null, new Failure(path, "cannot be read: " + e.getMessage()));
        } catch (Throwable e) {
            return new Result(null, new Failure(path, "internal error: " + e));
        }
    }
}
