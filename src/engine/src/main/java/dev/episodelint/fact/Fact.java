package dev.episodelint.fact;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A statement of a document that other documents are judged by: it defines a key or refers to one.
 *
 * @param role whether it defines the key or refers to it
 * @param key what it is about, such as {@code episode:13}
 * @param label how the document words it
 * @param details what else belongs to it, by the names in {@link Detail}; sorted, so that equal facts look equal
 */
public record Fact(Role role, String key, String label, FactPlace place, SortedMap<String, String> details) {

    /** Definitions and references meet by key. */
    public enum Role {
        DEFINES,
        REFERS
    }

    public Fact {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    public Fact(Role role, String key, String label, FactPlace place, Map<String, String> details) {
        this(role, key, label, place, new TreeMap<>(details));
    }

    public boolean isOf(Topic topic) {
        return key.startsWith(topic.prefix());
    }

    /** The key without its topic. */
    public String subject() {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Empty when there is no such detail. */
    public String detail(String name) {
        return details.getOrDefault(name, "");
    }

    public int number(String name) {
        String value = detail(name);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }
}
