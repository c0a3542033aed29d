package io.commonground.paths;

import io.commonground.directory.Person;

/** Somebody of the vendor team who can introduce us, and how. */
record Introducer(Person person, Path path) {}
