package io.commonground.graph;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;

/** Own ids: UUIDv7, so that they sort by the time they were given. */
public final class Ids {

    private static final NoArgGenerator UUIDS = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static String next() {
        return UUIDS.generate().toString();
    }
}
