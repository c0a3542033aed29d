package io.commonground.ties;

/** A place where both of a pair are recorded. */
record Shared(Place place, Member one, Member other) {}
