package dev.episodelint.document;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A way to be wrong as rule files know it: the name of its record is an id, its components are arguments. */
public record FlawType(Class<?> shape) {

    /** All that a sealed interface permits, in the order in which they are declared. */
    public static List<FlawType> of(Class<? extends TypedFlaw.Type> all) {
        return Arrays.stream(all.getPermittedSubclasses()).map(FlawType::new).toList();
    }

    /** {@code missing-section} of {@code MissingSection}. */
    public String id() {
        return shape.getSimpleName().replaceAll("\\B(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    public Set<String> arguments() {
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What one of this type carries, by the names of the arguments. */
    public Map<String, String> values(TypedFlaw.Type flaw) {
        return Arrays.stream(shape.getRecordComponents())
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, c -> value(c, flaw)));
    }

    private static String value(RecordComponent component, TypedFlaw.Type flaw) {
        try {
            return String.valueOf(component.getAccessor().invoke(flaw));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("accessors of public records can be called", e);
        }
    }
}
