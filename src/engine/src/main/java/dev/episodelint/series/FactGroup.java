package dev.episodelint.series;
/** Facts of several documents with a common key; the subject of rules across documents. */
public interface FactGroup {}
