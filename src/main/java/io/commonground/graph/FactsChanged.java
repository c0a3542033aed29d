package io.commonground.graph;

/** Many facts have been written or ended; whoever keeps numbers about them counts anew. */
public record FactsChanged() {}
