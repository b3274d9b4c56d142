package dev.episodelint.template;

import dev.episodelint.block.BlockSchema;
import dev.episodelint.block.SchemaFault;
import dev.episodelint.text.Location;
import dev.episodelint.text.SourceText;
import dev.episodelint.yaml.Problem;
import dev.episodelint.yaml.ProblemException;
import dev.episodelint.yaml.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON Schemas that an overlay names: the user's own first, then those that come with the engine. */
public final class BlockSchemas {
    private final Function<String, Optional<String>> own;
    private final Map<String, BlockSchema> known = new HashMap<>();

    /** @param own the text of a file beside the overlay, by its name */
    BlockSchemas(Function<String, Optional<String>> own) {
        this.own = own;
    }

    /** @throws ProblemException at the name when there is no such schema, in the schema when it is not sound */
    BlockSchema find(YamlValue name) {
        return known.computeIfAbsent(name.text(), n -> read(name));
    }

    private BlockSchema read(YamlValue value) {
        String name = value.text();
        String text = own.apply(name).orElse(null);
        return text != null
                ? checked(name, text)
                : sound(
                        name,
                        () -> BlockSchema.trusted(
                                name,
                                builtIn(name)
                                        .orElseThrow(() -> value.fault(
                                                "No schema `" + name + "`",
                                                "give the name of a file beside the overlay"))),
                        "");
    }

    /** @throws ProblemException where the schema is not sound */
    public static BlockSchema checked(String name, String text) {
        return sound(name, () -> BlockSchema.checked(name, text), text);
    }

    /** What may find a fault in the text of a schema. */
    private interface Reading {
        BlockSchema read() throws SchemaFault;
    }

    private static BlockSchema sound(String name, Reading reading, String text) {
        try {
            return reading.read();
        } catch (SchemaFault fault) {
            Location at = SourceText.of(text).locate(fault.span().start());
            throw new ProblemException(new Problem(name, at.line(), at.column(), fault.problem(), null));
        }
    }

    private static Optional<String> builtIn(String name) {
        if (!name.matches("[a-z0-9-]{1,60}\\.schema\\.json")) {
            return Optional.empty();
        }
        try (InputStream in = BlockSchemas.class.getResourceAsStream("/schemas/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
