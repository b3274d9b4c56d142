package dev.episodelint.series;
/** Facts of several documents that meet: what a rule across documents can be about. */
public interface FactGroup {}
