package io.commonground.intake;

/** One part of an import's plan; a job's checkpoint names the part it is at. */
sealed interface Step permits LoadStep, SweepStep, DeriveStep {}
