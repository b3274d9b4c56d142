package dev.episodelint.value;

import java.math.BigDecimal;

/**
 * A unit of measurement.
 *
 * @param name the normalized spelling
 * @param scale the number of canonical units in one of this unit
 */
record Unit(Dimension dimension, String name, BigDecimal scale) {}
