package io.commonground.demo;

import java.util.List;

/** Who studied where: a few schools have most of the people. */
final class Studies {

    private static final List<String> FIRST = List.of("BA", "BSc", "BEng", "LLB");
    private static final List<String> FURTHER = List.of("MSc", "MBA", "MBA", "MA", "PhD");

    private final Dice dice = Dice.of("studies");
    private final World world;

    private Studies(World world) {
        this.world = world;
    }

    static void draw(World world) {
        Studies studies = new Studies(world);
        world.crowd.everybody().filter(human -> !Cast.hasOwnStory(human)).forEach(studies::of);
    }

    private void of(Human human) {
        int entered = human.born() + dice.between(18, 20);
        int left = entered + dice.between(3, 4);
        study(human, dice.pick(FIRST), entered, left);
        if (dice.chance(0.4)) {
            int again = left + dice.between(0, 8);
            study(human, dice.pick(FURTHER), again, again + dice.between(1, 2));
        }
        if (dice.chance(0.004)) {
            world.add(
                    Affiliation.study(
                            human.id(), "school-seminary", "BA", "Theology", Dated.until(left)));
        }
    }

    private void study(Human human, String degree, int from, int to) {
        String school = dice.pickRanked(world.institutions.schools);
        world.add(Affiliation.study(human.id(), school, degree, subject(human), known(from, to)));
    }

    private String subject(Human human) {
        List<List<String>> fields = Words.table("fields");
        return fields.stream()
                .filter(cells -> cells.getFirst().equals(human.field()) && dice.chance(0.7))
                .findFirst()
                .orElseGet(() -> dice.pick(fields))
                .get(1);
    }

    private Dated known(int from, int to) {
        if (to >= world.today.getYear()) {
            return Dated.since(Math.min(from, world.today.getYear()));
        }
        return switch (dice.between(1, 20)) {
            case 1 -> Dated.UNKNOWN;
            case 2, 3, 4 -> Dated.until(to);
            default -> Dated.years(from, to);
        };
    }
}
