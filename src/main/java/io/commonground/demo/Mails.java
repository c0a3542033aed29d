package io.commonground.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Mail in two directions, and the mailings nobody answers. */
final class Mails {

    private final Dice dice = Dice.of("mails");
    private final World world;
    private final Calendar calendar;

    Mails(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
    }

    void thread(Client client, LocalDate begun, Human one, Human other) {
        String subject = dice.pick(Words.under("subjects", Interaction.Kind.EMAIL));
        int messages = dice.chance(0.12) ? 1 : dice.between(2, 5);
        LocalDate day = begun;
        for (int i = 0; i < messages && !day.isAfter(world.today); i++) {
            boolean answer = i % 2 == 1;
            Human writer = answer ? other : one;
            message(
                    client,
                    day,
                    writer.place(),
                    (i == 0 ? "" : "Re: ") + subject,
                    writer.id(),
                    (answer ? one : other).id());
            day = day.plusDays(dice.between(1, 4));
        }
    }

    /** A question to the role mailbox and its answer. */
    void desk(Client client, LocalDate day, Human asking, String subject) {
        message(client, day, asking.place(), subject, asking.id(), Cast.MAILBOX);
        message(client, day, client.agent().place(), "Re: " + subject, Cast.MAILBOX, asking.id());
    }

    void message(
            Client client, LocalDate day, Place place, String subject, String from, String to) {
        String id = calendar.id();
        List<Participant> people = new ArrayList<>();
        people.add(new Participant(id, from, Participant.Role.FROM));
        people.add(new Participant(id, to, Participant.Role.TO));
        String manager = client.manager().id();
        if (!from.equals(manager) && !to.equals(manager) && dice.chance(0.15)) {
            people.add(new Participant(id, manager, Participant.Role.CC));
        }
        Interaction.Kind kind = Interaction.Kind.EMAIL;
        calendar.enter(
                Interaction.of(kind, id, calendar.hour(day, place), null, client.id(), subject),
                people);
    }

    /** One letter to many each month; it ties nobody to anybody. */
    static void newsletters(World world, List<Client> clients, Calendar calendar) {
        Dice dice = Dice.of("newsletters");
        Human editor = world.crowd.members(VendorUnits.MARKETING).getFirst();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = calendar.day(month * 30, month * 30 + 5);
            String id = calendar.id();
            List<Participant> people = new ArrayList<>();
            people.add(new Participant(id, editor.id(), Participant.Role.FROM));
            for (Client client : dice.several(clients, 18)) {
                if (client.number() != Cast.SINGLE_THREADED) {
                    String reader = dice.pick(client.contacts()).id();
                    people.add(new Participant(id, reader, Participant.Role.TO));
                }
            }
            Interaction.Kind kind = Interaction.Kind.EMAIL;
            String hour = calendar.hour(day, editor.place());
            calendar.enter(
                    Interaction.of(
                            kind, id, hour, null, null, "Tandrevo letter " + day.getMonthValue()),
                    people);
        }
    }
}
