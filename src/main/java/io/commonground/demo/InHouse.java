package io.commonground.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings among the vendor's own people, and with those outside who keep the vendor informed. */
final class InHouse {

    private static final int DAYS = 3 * 365;

    private final Dice dice = Dice.of("in house");
    private final World world;
    private final Calendar calendar;

    private InHouse(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
    }

    static void draw(World world, List<Client> clients, Calendar calendar) {
        InHouse meetings = new InHouse(world, calendar);
        world.crowd.executives.forEach(meetings::reports);
        clients.forEach(meetings::accountTeam);
        world.crowd.executives.forEach(meetings::counsel);
    }

    private void reports(Human executive) {
        for (Human report : dice.several(world.crowd.team, dice.between(4, 8))) {
            for (int i = dice.between(3, 14); i > 0; i--) {
                meet(Interaction.Kind.MEETING, null, "One to one", List.of(executive, report));
            }
        }
    }

    private void accountTeam(Client client) {
        List<Human> team = new ArrayList<>(List.of(client.manager()));
        team.addAll(client.crew());
        if (client.number() != Cast.SINGLE_THREADED) {
            team.add(client.agent());
        }
        for (int i = dice.between(6, 18); i > 0; i--) {
            meet(Interaction.Kind.VIDEO_CALL, client, "Account team", team);
        }
    }

    /**
     * Advisers, journalists, former colleagues: a way into accounts that no calendar of sales
     * shows.
     */
    private void counsel(Human executive) {
        for (Human friend : dice.several(world.crowd.outsiders, dice.between(3, 9))) {
            for (int i = dice.between(1, 5); i > 0 && Cast.isMet(friend); i--) {
                meet(Interaction.Kind.MEETING, null, "Lunch", List.of(executive, friend));
            }
        }
    }

    private void meet(
            Interaction.Kind kind, @Nullable Client client, String subject, List<Human> people) {
        LocalDate day = calendar.day(1, DAYS);
        if (people.stream().allMatch(human -> human.isThere(day))) {
            calendar.held(kind, day, client, subject, people);
        }
    }
}
