package io.commonground.bench;

/**
 * What a service's process holds.
 *
 * @param heap in use after a collection, in MB
 * @param resident all of its memory that is in RAM, in MB; 0 where the system does not tell
 */
record ServiceMemory(long heap, long resident) {}
