package dev.episodelint.block;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.path.NodePath;
import dev.episodelint.block.BlockNode.Mapping;
import dev.episodelint.text.Limits;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Evaluates JSON Schemas. Only this class uses the validator library, so that it is loaded only when needed. */
final class SchemaEvaluation {
    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .locale(Locale.ROOT)
            .regularExpressionFactory(StepLimitedPattern::new)
            .build();

    private final BlockNode root;
    private final Schema schema;

    private SchemaEvaluation(BlockNode root, Schema schema) {
        this.root = root;
        this.schema = schema;
    }

    /** References may lead only to parts of the schema itself. */
    static SchemaEvaluation of(BlockNode root) {
        return new SchemaEvaluation(
                root,
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                b -> b.schemaLoader(l -> l.allow(iri -> false)).schemaRegistryConfig(CONFIG))
                        .getSchema(JsonValues.of(root)));
    }

    /** Validates a schema against its meta-schema, and resolves its references. */
    static SchemaEvaluation checked(SchemaInstance text) throws SchemaFault {
        JsonNode dialect = JsonValues.of(text.root()).path("$schema");
        Optional<SpecificationVersion> version = dialect.isMissingNode()
                ? Optional.of(SpecificationVersion.DRAFT_2020_12)
                : SpecificationVersion.fromDialectId(dialect.asString("").replaceFirst("#$", ""))
                        .or(() -> SpecificationVersion.fromDialectId(dialect.asString("")));
        if (version.isEmpty()) {
            throw new SchemaFault(text.key(List.of("$schema")), "Unknown dialect of JSON Schema");
        }
        for (Violation violation : meta(version.get()).run(text)) {
            throw new SchemaFault(violation.span(), violation.problem() + ", expected " + violation.expected());
        }
        try {
            SchemaEvaluation evaluation = of(text.root());
            evaluation.schema.initializeValidators();
            return evaluation;
        } catch (RuntimeException | StackOverflowError e) {
            throw new SchemaFault(text.root().span(), "Not usable: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private static SchemaEvaluation meta(SpecificationVersion version) {
        // The library contains the meta-schemas, and fetches nothing by default.
        Schema meta = SchemaRegistry.withDefaultDialect(version).getSchema(SchemaLocation.of(version.getDialectId()));
        return new SchemaEvaluation(new Mapping(List.of(), Span.at(0)), meta);
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 200);
    }

    List<Violation> run(SchemaInstance instance) {
        try {
            List<Error> errors = schema.validate(
                    JsonValues.of(instance.root()),
                    context -> context.executionConfig(
                            c -> c.maxEvaluationSteps(Limits.SCHEMA_STEPS).maxEvaluationDepth(Limits.SCHEMA_DEPTH)));
            List<SchemaError> own = new ArrayList<>();
            errors.forEach(e -> own.add(error(e)));
            return new Violations(instance, root).of(own);
        } catch (ValidationLimitExceededException | StackOverflowError e) {
            return List.of(new Violation(
                    instance.whole(), "", "Over the limit of 100,000 steps for its schema", "a smaller block"));
        }
    }

    private static SchemaError error(Error error) {
        return new SchemaError(
                String.valueOf(error.getKeyword()),
                path(error.getInstanceLocation()),
                path(error.getEvaluationPath()),
                path(error.getSchemaLocation().getFragment()),
                error.getProperty());
    }

    private static List<Object> path(NodePath location) {
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(location.getElement(i));
        }
        return path;
    }
}
