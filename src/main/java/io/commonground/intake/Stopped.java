package io.commonground.intake;

/** The service is shutting down; the import goes on at its next start. */
final class Stopped extends RuntimeException {}
