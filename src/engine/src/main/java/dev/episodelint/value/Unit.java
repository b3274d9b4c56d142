package dev.episodelint.value;

import java.math.BigDecimal;

/**
 * What stands behind a number.
 *
 * @param name in one spelling
 * @param scale canonical units in one of this
 */
record Unit(Dimension dimension, String name, BigDecimal scale) {}
