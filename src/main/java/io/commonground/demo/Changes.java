package io.commonground.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What changes around an account before anybody notices: a tie that falls silent, a colleague who
 * gives notice, a seat on a board, graver cases, new faces.
 */
final class Changes {

    private static final int LONG_KNOWN = 700;
    private static final List<Integer> CASE_DAYS = List.of(26, 19, 11, 4);
    private static final List<Integer> CASE_SEVERITIES = List.of(2, 2, 1, 2);

    private Changes() {}

    static void tell(Stage stage) {
        silence(stage);
        notice(stage);
        seat(stage);
        graverCases(stage);
        newFaces(stage);
    }

    private static void silence(Stage stage) {
        Client client = stage.client(Cast.COOLING);
        Human silent = stage.strangers(client, 1, LONG_KNOWN).getFirst();
        stage.meet(Cast.COOLED, silent.id(), 140, 21, LONG_KNOWN, client.id());
    }

    private static void notice(Stage stage) {
        Client client = stage.client(Cast.HELD);
        for (Human held : stage.strangers(client, 2, LONG_KNOWN)) {
            stage.meet(Cast.HOLDER, held.id(), 10, 35, LONG_KNOWN, client.id());
        }
    }

    private static void seat(Stage stage) {
        Human member = stage.client(Cast.ON_A_BOARD).people().get(3);
        Employer company = stage.world.employers.others.get(11);
        String since = stage.world.daysAgo(45).toString();
        stage.world.add(
                Affiliation.of(
                        Affiliation.Kind.BOARD_SEAT,
                        member.id(),
                        company.id() + "-board",
                        "Member",
                        new Dated(since, null, true)));
    }

    private static void graverCases(Stage stage) {
        Client client = stage.client(Cast.WORSENING);
        for (int i = 0; i < CASE_DAYS.size(); i++) {
            String id = client.id() + "-case-" + (i + 1);
            LocalDate day = Calendar.workday(stage.world.daysAgo(CASE_DAYS.get(i)));
            Interaction entry =
                    Interaction.of(
                                    Interaction.Kind.SUPPORT_CASE,
                                    id,
                                    day.toString(),
                                    null,
                                    client.id(),
                                    "Interface stopped")
                            .urgent(CASE_SEVERITIES.get(i), day.plusDays(2).toString());
            stage.enter(
                    entry,
                    List.of(
                            new Participant(
                                    id,
                                    client.people().getFirst().id(),
                                    Participant.Role.REQUESTER),
                            new Participant(id, client.agent().id(), Participant.Role.AGENT)));
        }
    }

    private static void newFaces(Stage stage) {
        Client client = stage.client(Cast.UNCHARTED);
        stage.world.crowd.outsiders.stream()
                .filter(human -> human.post().employer() == client.employer())
                .filter(human -> human.isThere(stage.world.daysAgo(100)))
                .limit(3)
                .forEach(face ->
                        stage.meet(client.manager().id(), face.id(), 20, 40, 80, client.id()));
    }
}
