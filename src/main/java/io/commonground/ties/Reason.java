package io.commonground.ties;

/** stub */
public record Reason(String kind, String description, double share) {}
