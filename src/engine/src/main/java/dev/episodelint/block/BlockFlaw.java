package dev.episodelint.block;

import dev.episodelint.document.TypedFlaw;
import dev.episodelint.text.Span;

/** A flaw of a block in its own language. */
public record BlockFlaw(Type type, Span span) implements TypedFlaw {

    /** The types of flaws; a rule's message can use the components of each. */
    public sealed interface Type extends TypedFlaw.Type {
        record BrokenYaml(String problem, String cure) implements Type {}

        record BrokenJson(String problem, String cure) implements Type {}

        record BrokenFrontMatter(String problem, String cure) implements Type {}

        record DuplicateKey(String key, int line) implements Type {}
    }
}
