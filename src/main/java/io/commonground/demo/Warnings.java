package io.commonground.demo;

import java.util.List;

/**
 * What should raise an alarm: one contact only, somebody gone, a case nobody told the sponsor of.
 */
final class Warnings {

    private Warnings() {}

    static void tell(Stage stage) {
        singleThread(stage);
        departure(stage);
        openCase(stage);
    }

    private static void singleThread(Stage stage) {
        Client client = stage.client(Cast.SINGLE_THREADED);
        stage.meet(
                client.manager().id(), client.people().getFirst().id(), 15, 25, 700, client.id());
    }

    private static void departure(Stage stage) {
        Human gone = stage.human(Cast.stakeholder(Cast.SOMEONE_LEFT, 2));
        Employer next = stage.world.employers.others.get(7);
        String since = Cast.dayLeft(stage.world.today).plusDays(30).toString();
        stage.world.add(
                Affiliation.of(
                                Affiliation.Kind.EMPLOYMENT,
                                gone.id(),
                                next.id(),
                                gone.post().title(),
                                new Dated(since, null, true))
                        .at(gone.seniority()));
    }

    private static void openCase(Stage stage) {
        Client client = stage.client(Cast.ON_FIRE);
        String id = client.id() + "-case-1";
        String day = stage.world.daysAgo(5).toString();
        Interaction entry =
                Interaction.of(
                                Interaction.Kind.SUPPORT_CASE,
                                id,
                                day,
                                null,
                                client.id(),
                                "Production down at month-end")
                        .urgent(1, null)
                        .felt(-0.9);
        stage.enter(
                entry,
                List.of(
                        new Participant(
                                id, client.people().getFirst().id(), Participant.Role.REQUESTER),
                        new Participant(id, client.agent().id(), Participant.Role.AGENT)));
    }
}
