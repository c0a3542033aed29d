package io.commonground.demo;

import java.time.LocalDate;
import java.util.List;

/** Support cases, questions about invoices, and chances to sell. */
final class Tickets {

    private final Dice dice = Dice.of("tickets");
    private final World world;
    private final Calendar calendar;
    private final Mails mails;

    Tickets(World world, Calendar calendar, Mails mails) {
        this.world = world;
        this.calendar = calendar;
        this.mails = mails;
    }

    void support(Client client, LocalDate day, Human asking) {
        int severity = dice.pick(List.of(1, 2, 2, 3, 3, 3, 4, 4));
        LocalDate resolved = day.plusDays(dice.between(0, 4 * severity));
        // Only what is not urgent may still lie open.
        boolean open = severity > 2 && day.isAfter(world.daysAgo(30)) && dice.chance(0.6);
        LocalDate closed = resolved.isAfter(world.today) ? world.today : resolved;
        String subject = dice.pick(Words.under("subjects", Interaction.Kind.SUPPORT_CASE));
        if (dice.chance(0.6)) {
            mails.desk(client, day, asking, subject);
        }
        enter(
                entry(Interaction.Kind.SUPPORT_CASE, client, day, subject)
                        .urgent(severity, open ? null : closed.toString())
                        .felt(calendar.feeling(client, day)),
                asking,
                client.agent());
    }

    void billing(Client client, LocalDate day, Human asking) {
        String subject = dice.pick(Words.under("subjects", Interaction.Kind.BILLING_INQUIRY));
        enter(
                entry(Interaction.Kind.BILLING_INQUIRY, client, day, subject),
                asking,
                client.clerk());
    }

    void opportunity(Client client, LocalDate day) {
        String subject = dice.pick(Words.under("subjects", Interaction.Kind.OPPORTUNITY));
        Interaction entry = entry(Interaction.Kind.OPPORTUNITY, client, day, subject);
        calendar.enter(
                entry,
                List.of(
                        new Participant(
                                entry.id(), client.manager().id(), Participant.Role.ORGANIZER)));
    }

    private Interaction entry(Interaction.Kind kind, Client client, LocalDate day, String subject) {
        return Interaction.of(kind, calendar.id(), day.toString(), null, client.id(), subject);
    }

    private void enter(Interaction entry, Human asking, Human agent) {
        calendar.enter(
                entry,
                List.of(
                        new Participant(entry.id(), asking.id(), Participant.Role.REQUESTER),
                        new Participant(entry.id(), agent.id(), Participant.Role.AGENT)));
    }
}
