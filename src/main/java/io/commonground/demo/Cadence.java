package io.commonground.demo;

import java.time.LocalDate;
import java.util.List;

/** Sponsors meet the owner of the contract once a quarter; one of them has not for a long while. */
final class Cadence {

    private static final int QUARTER = 88;

    private final Dice dice = Dice.of("cadence");
    private final World world;
    private final Calendar calendar;

    private Cadence(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
    }

    static void draw(World world, List<Client> clients, Calendar calendar) {
        Cadence cadence = new Cadence(world, calendar);
        for (Client client : clients) {
            client.sponsor().ifPresent(sponsor -> cadence.keep(client, sponsor));
        }
    }

    private void keep(Client client, Human sponsor) {
        boolean overdue = client.number() == Cast.OVERDUE;
        int last = overdue ? 200 : dice.between(12, 70);
        for (int ago = last; ago < 800; ago += QUARTER - dice.between(0, 12)) {
            meet(client, sponsor, Calendar.workday(world.daysAgo(ago)), Interaction.State.HELD);
        }
        if (!overdue && dice.chance(0.7)) {
            LocalDate next = world.today.plusDays(dice.between(8, 50));
            meet(client, sponsor, Calendar.workday(next), Interaction.State.PLANNED);
        }
        if (dice.chance(0.15)) {
            meet(client, sponsor, calendar.day(100, 400), Interaction.State.CANCELLED);
        }
    }

    private void meet(Client client, Human sponsor, LocalDate day, Interaction.State state) {
        Human counterpart = client.contractOwner();
        if (sponsor.isThere(day) && counterpart.isThere(day)) {
            String id = calendar.id();
            String hour = calendar.hour(day, counterpart.place());
            Interaction entry =
                    Interaction.of(
                                    Interaction.Kind.MEETING,
                                    id,
                                    hour,
                                    state,
                                    client.id(),
                                    "Sponsor meeting")
                            .in(counterpart.place().city());
            boolean felt = state == Interaction.State.HELD && dice.chance(0.7);
            List<Human> people = List.of(sponsor, counterpart, client.manager());
            calendar.enter(
                    felt ? entry.felt(calendar.feeling(client, day)) : entry,
                    Calendar.together(id, people));
        }
    }
}
