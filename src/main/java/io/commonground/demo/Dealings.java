package io.commonground.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Three years of everyday business with the accounts. */
final class Dealings {

    private static final int DAYS = 3 * 365;

    private final Dice dice = Dice.of("dealings");
    private final World world;
    private final Calendar calendar;
    private final Mails mails;
    private final Tickets tickets;

    private Dealings(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
        mails = new Mails(world, calendar);
        tickets = new Tickets(world, calendar, mails);
    }

    static void draw(World world, List<Client> clients, Calendar calendar) {
        Dealings dealings = new Dealings(world, calendar);
        clients.stream()
                .filter(client -> client.number() != Cast.SINGLE_THREADED)
                .forEach(dealings::with);
    }

    private void with(Client client) {
        int touches = client.number() == Cast.SOURING ? 260 : touches(client);
        for (int i = 0; i < touches; i++) {
            LocalDate day = calendar.day(1, DAYS);
            List<Human> theirs = client.contactsOn(day);
            if (!theirs.isEmpty() && client.manager().isThere(day)) {
                touch(client, day, theirs);
            }
        }
        if (dice.chance(0.5)) {
            ahead(client);
        }
    }

    private void ahead(Client client) {
        LocalDate day = Calendar.workday(world.today.plusDays(dice.between(4, 40)));
        together(Interaction.Kind.MEETING, client, day, client.contactsOn(day));
    }

    private int touches(Client client) {
        return dice.skewed(120, 0.7, 30, 420) / (client.isCustomer() ? 1 : 3);
    }

    private void touch(Client client, LocalDate day, List<Human> theirs) {
        int draw = dice.between(1, 100);
        if (draw <= 18) {
            together(Interaction.Kind.MEETING, client, day, theirs);
        } else if (draw <= 40) {
            together(Interaction.Kind.VIDEO_CALL, client, day, theirs);
        } else if (draw <= 54) {
            call(client, day, theirs);
        } else if (draw <= 84) {
            mails.thread(client, day, ourSide(client, day), dice.pickRanked(theirs));
        } else if (!client.isCustomer()) {
            tickets.opportunity(client, day);
        } else if (draw <= 93) {
            tickets.support(client, day, dice.pick(theirs));
        } else if (draw <= 97) {
            tickets.billing(client, day, dice.pick(theirs));
        } else {
            tickets.opportunity(client, day);
        }
    }

    private void together(Interaction.Kind kind, Client client, LocalDate day, List<Human> theirs) {
        List<Human> people = new ArrayList<>();
        people.add(ourSide(client, day));
        people.addAll(dice.several(client.crewOn(day), dice.between(0, 1)));
        // Of the account with the overdue sponsor the meetings are told one by one.
        if (client.number() != Cast.OVERDUE && dice.chance(0.2)) {
            people.addAll(dice.several(client.executivesOn(day), 1));
        }
        people.add(dice.pickRanked(theirs));
        people.addAll(dice.several(theirs, dice.between(0, 1)));
        calendar.held(kind, day, client, dice.pick(Words.under("subjects", kind)), people);
    }

    private void call(Client client, LocalDate day, List<Human> theirs) {
        String subject = dice.pick(Words.under("subjects", Interaction.Kind.PHONE_CALL));
        Human caller = ourSide(client, day);
        calendar.held(
                Interaction.Kind.PHONE_CALL,
                day,
                client,
                subject,
                List.of(caller, dice.pickRanked(theirs)));
    }

    private Human ourSide(Client client, LocalDate day) {
        List<Human> crew = client.crewOn(day);
        return crew.isEmpty() || dice.chance(0.6) ? client.manager() : dice.pick(crew);
    }

    /** Fairs and round tables where many meet in passing. */
    static void events(World world, List<Client> clients, Calendar calendar) {
        Dice dice = Dice.of("events");
        for (int i = 0; i < 26; i++) {
            LocalDate day = calendar.day(5, DAYS);
            List<Human> guests =
                    new ArrayList<>(dice.several(world.crowd.team, dice.between(3, 5)));
            guests.addAll(dice.several(world.crowd.executives, 2));
            for (Client client : dice.several(clients, dice.between(5, 10))) {
                if (client.number() != Cast.SINGLE_THREADED) {
                    guests.addAll(dice.several(client.contacts(), dice.between(1, 2)));
                }
            }
            List<Human> there = guests.stream().filter(human -> human.isThere(day)).toList();
            String subject = dice.pick(Words.under("subjects", Interaction.Kind.EVENT));
            if (!there.isEmpty()) {
                calendar.held(Interaction.Kind.EVENT, day, null, subject, there);
            }
        }
    }
}
