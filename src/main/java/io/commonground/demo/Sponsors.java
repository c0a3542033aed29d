package io.commonground.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The executives who can sponsor, and which accounts they sponsor or used to. */
final class Sponsors {

    private final Dice dice = Dice.of("sponsors");
    private final World world;

    private Sponsors(World world) {
        this.world = world;
    }

    static void draw(World world, List<Client> clients) {
        Sponsors sponsors = new Sponsors(world);
        Human overloaded = clients.get(Cast.OVERLOADED - 1).sponsor().orElseThrow();
        world.crowd.executives.forEach(each -> sponsors.executive(each, each == overloaded));
        clients.forEach(sponsors::sponsorships);
    }

    private void executive(Human human, boolean isOverloaded) {
        List<String> regions =
                Stream.of(human.place().region(), dice.pick(List.of("EMEA", "AMER", "APAC")))
                        .distinct()
                        .toList();
        List<String> languages = Stream.of("en", human.place().language()).distinct().toList();
        Seniority level = human.seniority() == null ? Seniority.DIRECTOR : human.seniority();
        int capacity = dice.between(2, 4);
        world.bundle.executives.add(
                new Executive(human.id(), isOverloaded ? 1 : capacity, level, regions, languages));
    }

    private void sponsorships(Client client) {
        client.sponsor()
                .ifPresent(sponsor -> {
                    LocalDate drawn = world.daysAgo(dice.between(400, 900));
                    LocalDate joined = sponsor.post().since();
                    LocalDate began = drawn.isBefore(joined) ? joined : drawn;
                    world.bundle.sponsorships.add(
                            new Sponsorship(client.id(), sponsor.id(), began, null));
                    predecessor(client, sponsor, began);
                });
    }

    private void predecessor(Client client, Human sponsor, LocalDate end) {
        Human before = dice.pick(world.crowd.executives);
        LocalDate began = end.minusDays(700);
        if (dice.chance(0.5) && before != sponsor && before.isThere(began)) {
            world.bundle.sponsorships.add(
                    new Sponsorship(client.id(), before.id(), began, end.minusDays(10)));
        }
    }
}
