package io.commonground.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Social-network contacts by the thousand, three people who collect them, and the few ties people
 * told us of.
 */
final class Acquaintances {

    private static final int COLLECTORS = 3;

    private final Dice dice = Dice.of("acquaintances");
    private final World world;
    private final List<Human> everybody;
    private final Map<String, List<Human>> colleagues = new HashMap<>();

    private Acquaintances(World world) {
        this.world = world;
        everybody = world.crowd.everybody().filter(Cast::isMet).toList();
        for (Human human : everybody) {
            colleagues
                    .computeIfAbsent(human.post().employer().id(), id -> new ArrayList<>())
                    .add(human);
        }
    }

    static void draw(World world) {
        Acquaintances acquaintances = new Acquaintances(world);
        acquaintances.everybody.forEach(acquaintances::network);
        acquaintances.collectors();
        acquaintances.close(Connection.Kind.FRIEND, 170);
        acquaintances.close(Connection.Kind.MENTOR, 80);
        acquaintances.close(Connection.Kind.COLLEAGUE, 200);
        acquaintances.close(Connection.Kind.FAMILY, 30);
        acquaintances.close(Connection.Kind.OTHER, 40);
    }

    private void network(Human human) {
        int contacts = dice.skewed(3, 0.9, 0, 60);
        for (int i = 0; i < contacts; i++) {
            List<Human> near = colleagues.getOrDefault(human.post().employer().id(), everybody);
            linked(human, dice.pick(dice.chance(0.45) ? near : everybody));
        }
    }

    /** Open networkers: very many contacts, hardly one of them known. */
    private void collectors() {
        for (Human collector : world.crowd.outsiders.subList(10, 10 + COLLECTORS)) {
            dice.several(everybody, dice.between(500, 900))
                    .forEach(other -> linked(collector, other));
        }
    }

    private void linked(Human one, Human other) {
        String since = world.daysAgo(dice.between(10, 3_000)).toString();
        world.add(Connection.of(Connection.Kind.LINKEDIN, one.id(), other.id(), since));
    }

    private void close(Connection.Kind kind, int count) {
        for (int i = 0; i < count; i++) {
            Human one = dice.pick(everybody);
            Human other = dice.pick(dice.chance(0.6) ? world.crowd.outsiders : everybody);
            if (Cast.isMet(other)) {
                world.add(told(kind, one, other));
            }
        }
    }

    private Connection told(Connection.Kind kind, Human one, Human other) {
        int year = world.yearsAgo(dice.between(1, 20));
        Connection tie =
                Connection.of(
                        kind, one.id(), other.id(), dice.chance(0.6) ? String.valueOf(year) : null);
        if (dice.chance(0.05)) {
            return tie.stated(dice.decimal(0.2, 0.9), "Own word");
        }
        boolean over = kind != Connection.Kind.FAMILY && dice.chance(0.08);
        return over ? tie.ended(String.valueOf(Math.min(year + 3, world.today.getYear()))) : tie;
    }
}
