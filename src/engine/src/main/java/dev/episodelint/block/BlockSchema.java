package dev.episodelint.block;

import dev.episodelint.text.Limits;
import dev.episodelint.text.SourceText;
import dev.episodelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema that a block is bound to. The validator library is slow to load, so it is not used before there is a
 * block to check. Safe to share between threads.
 */
public final class BlockSchema {

    private final String name;
    private final BlockNode root;
    private @Nullable SchemaEvaluation evaluation;

    private BlockSchema(String name, BlockNode root) {
        this.name = name;
        this.root = root;
    }

    /** A built-in schema, whose validity is tested. */
    public static BlockSchema trusted(String name, String text) throws SchemaFault {
        return new BlockSchema(name, parse(text));
    }

    /** A schema of the user, which is validated against its meta-schema. */
    public static BlockSchema checked(String name, String text) throws SchemaFault {
        BlockSchema schema = trusted(name, text);
        SourceText source = BlockText.of(text).source();
        SchemaInstance instance = new SchemaInstance(schema.root, source, schema.root.span(), s -> false);
        synchronized (schema) {
            schema.evaluation = SchemaEvaluation.checked(instance);
        }
        return schema;
    }

    private static String problem(BlockFlaw.Type flaw) {
        if (flaw instanceof BlockFlaw.Type.DuplicateKey repeated) {
            return "Repeated key `" + repeated.key() + "`";
        }
        return flaw instanceof BlockFlaw.Type.BrokenJson broken ? "Broken JSON: " + broken.problem() : "Broken JSON";
    }

    private static BlockNode parse(String text) throws SchemaFault {
        if (text.length() > Limits.SCHEMA_LENGTH) {
            throw new SchemaFault(Span.at(0), "Over the limit of 1 MB");
        }
        BlockContent content = JsonBlock.read(BlockText.of(text), JsonBlock.Dialect.JSON, PlaceholderFinder.NONE);
        for (BlockFlaw flaw : content.flaws()) {
            throw new SchemaFault(flaw.span(), problem(flaw.type()));
        }
        if (content.documents().isEmpty()) {
            throw new SchemaFault(Span.at(0), "Broken JSON: nothing in it");
        }
        return content.documents().get(0);
    }

    /** The name of the schema's file. */
    public String name() {
        return name;
    }

    /** The required keys of a block; empty if the schema expresses them in another way, or requires none. */
    public List<String> required() {
        List<String> keys = new ArrayList<>();
        BlockNode.Entry entry = root instanceof BlockNode.Mapping map ? map.entry("required") : null;
        if (entry != null && entry.value() instanceof BlockNode.Sequence names) {
            for (BlockNode name : names.items()) {
                if (name instanceof BlockNode.Scalar scalar) {
                    keys.add(scalar.value());
                }
            }
        }
        return keys;
    }

    /**
     * The violations of the schema by a block, in the order of the text.
     *
     * @param whole the range of findings about keys that are missing in the block as a whole
     * @param unfilled whether a text is a placeholder; such values are not judged
     */
    public List<Violation> check(BlockNode block, SourceText source, Span whole, Predicate<String> unfilled) {
        return evaluation().run(new SchemaInstance(block, source, whole, unfilled));
    }

    private synchronized SchemaEvaluation evaluation() {
        if (evaluation == null) {
            evaluation = SchemaEvaluation.of(root);
        }
        return evaluation;
    }
}
