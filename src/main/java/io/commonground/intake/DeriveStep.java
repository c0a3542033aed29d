package io.commonground.intake;

/** Derives the ties of everyone whom the import touched. */
record DeriveStep() implements Step {}
