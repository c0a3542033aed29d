package io.commonground.ties;

/** Ties of many people have been written, and more will be: whoever holds ties can catch up. */
public record TiesWritten() {}
