package io.commonground.demo;

/** Clubs, associations and, for a few, the bodies that are nobody else's business. */
final class Memberships {

    private final Dice dice = Dice.of("memberships");
    private final World world;

    private Memberships(World world) {
        this.world = world;
    }

    static void draw(World world) {
        Memberships memberships = new Memberships(world);
        world.crowd.everybody().filter(human -> !Cast.hasOwnStory(human)).forEach(memberships::of);
    }

    private void of(Human human) {
        if (dice.chance(0.45)) {
            join(human, dice.pickRanked(world.institutions.clubs));
        }
        if (dice.chance(0.12)) {
            join(human, dice.pick(world.institutions.clubs));
        }
        if (dice.chance(0.04)) {
            join(human, dice.pick(world.institutions.sensitive));
        }
    }

    private void join(Human human, String club) {
        int from = Math.min(human.born() + dice.between(22, 45), world.today.getYear());
        Dated dates =
                switch (dice.between(1, 10)) {
                    case 1, 2 -> Dated.UNKNOWN;
                    case 3 -> Dated.NOW;
                    case 4, 5 ->
                            Dated.years(
                                    from,
                                    Math.min(from + dice.between(1, 8), world.today.getYear()));
                    default -> Dated.since(from);
                };
        world.add(Affiliation.of(Affiliation.Kind.MEMBERSHIP, human.id(), club, null, dates));
    }
}
