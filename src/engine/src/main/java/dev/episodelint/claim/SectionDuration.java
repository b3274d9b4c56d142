package dev.episodelint.claim;

import dev.episodelint.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How long a section says it takes.
 *
 * @param from where it begins in the whole, in seconds, where the author says so: {@code (15:00 - 30:00)}, perhaps
 *     {@code (15-30 minutes)}; else null
 * @param clock whether it can only be read so
 */
record SectionDuration(
        Span span,
        String spelling,
        ClaimedAmount length,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        boolean clock) {}
