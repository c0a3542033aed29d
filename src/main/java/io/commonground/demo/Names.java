package io.commonground.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of people, composed so that they sound of somewhere and belong to nobody. */
final class Names {

    record Name(String given, String family) {}

    private record Culture(List<String> given, List<String> beginnings, List<String> endings) {}

    private final Dice dice = Dice.of("names");
    private final List<Culture> cultures =
            Words.table("names").stream()
                    .map(cells ->
                            new Culture(
                                    Words.parts(cells.get(0)),
                                    Words.parts(cells.get(1)),
                                    Words.parts(cells.get(2))))
                    .toList();
    private final Set<Name> given = new HashSet<>();

    /** A few share their name with another, as in life; hence one retry and no more. */
    Name next() {
        Name first = draw();
        Name name = given.contains(first) ? draw() : first;
        given.add(name);
        return name;
    }

    private Name draw() {
        Culture culture = dice.pick(cultures);
        Culture parents = dice.chance(0.12) ? dice.pick(cultures) : culture;
        return new Name(
                dice.pick(culture.given()),
                dice.pick(parents.beginnings()) + dice.pick(parents.endings()));
    }
}
