package io.commonground.links;

import java.util.Set;
import java.util.stream.Stream;

/** Something that people of both sides have, with the facts of each of them. */
sealed interface Common permits CommonUnit, CommonThing, CommonStyle, CommonConnection {

    /** Own ids of those who have it. */
    Set<String> people();

    /** What it is to two of them; nothing where either has no facts. */
    Stream<Shared> of(Pair pair);
}
