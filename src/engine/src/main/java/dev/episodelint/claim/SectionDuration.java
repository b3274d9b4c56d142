package dev.episodelint.claim;

import dev.episodelint.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The stated length of a section.
 *
 * @param from its start within the whole in seconds, if stated: {@code (15:00 - 30:00)}, possibly
 *     {@code (15-30 minutes)}; otherwise null
 * @param clock whether it can only be read as start and end
 */
record SectionDuration(
        Span span,
        String spelling,
        ClaimedAmount length,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        boolean clock) {}
