package io.commonground.demo;

import java.util.List;

/**
 * The stakeholders of each account: their part in the deal, their weight, their stance and their
 * boss.
 */
final class Rosters {

    private final Dice dice = Dice.of("rosters");
    private final World world;

    private Rosters(World world) {
        this.world = world;
    }

    static void draw(World world, List<Client> clients) {
        Rosters rosters = new Rosters(world);
        clients.forEach(rosters::of);
    }

    private void of(Client client) {
        List<Human> people = client.people();
        for (int i = 0; i < people.size(); i++) {
            Human human = people.get(i);
            double influence = dice.bell(0.9 - 0.6 * i / people.size(), 0.1, 0.05, 1);
            // A boss always stands further up the list, so the chart has no circles.
            String boss = i == 0 ? null : people.get(dice.between(i / 5, (i - 1) / 2)).id();
            world.bundle.stakeholders.add(
                    new Stakeholder(
                            client.id(),
                            human.id(),
                            role(i),
                            influence,
                            dice.chance(0.85)
                                    ? Double.valueOf(dice.bell(client.mood(), 0.4, -1, 1))
                                    : null,
                            human.seniority(),
                            dice.chance(0.9) ? boss : null));
        }
    }

    private Stakeholder.Role role(int rank) {
        return switch (rank) {
            case 0 -> Stakeholder.Role.DECISION_MAKER;
            case 1 -> Stakeholder.Role.ECONOMIC_BUYER;
            case 2 -> Stakeholder.Role.CHAMPION;
            default ->
                    switch (dice.between(1, 8)) {
                        case 1 -> Stakeholder.Role.BLOCKER;
                        case 2 -> Stakeholder.Role.CHAMPION;
                        case 3, 4, 5 -> Stakeholder.Role.INFLUENCER;
                        default -> Stakeholder.Role.USER;
                    };
        };
    }
}
