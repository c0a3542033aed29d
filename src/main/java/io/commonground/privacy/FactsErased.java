package io.commonground.privacy;

/**
 * Facts are gone for good; whoever keeps what follows from them derives it anew before it returns.
 */
public record FactsErased() {}
