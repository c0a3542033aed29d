package io.commonground.privacy;

/**
 * Whoever asks.
 *
 * @param name how the service addresses them
 * @param lens what they may see
 */
public record Viewer(String name, Lens lens) {}
