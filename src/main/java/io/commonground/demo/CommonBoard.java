package io.commonground.demo;

import java.util.List;

/**
 * {@code exec-01} and {@code acc-01-s01} share a board, a school and a pastime but no meeting,
 * while {@code team-001} meets both of them often.
 */
final class CommonBoard {

    private static final String EXECUTIVE = "exec-01";
    private static final String STAKEHOLDER = "acc-01-s01";
    private static final String CONNECTOR = "team-001";
    private static final String PASTIME = "Nordic skating";

    private CommonBoard() {}

    static List<String> interests(Human human) {
        return human.id().equals(EXECUTIVE) || human.id().equals(STAKEHOLDER)
                ? List.of(PASTIME)
                : List.of();
    }

    static void tell(Stage stage) {
        String board = Cast.FOUNDATION + "-board";
        stage.world.bundle.boards.add(
                new Board(
                        board,
                        "Board of the Lantern Reading Foundation",
                        Cast.FOUNDATION,
                        Board.Kind.BOARD,
                        null,
                        7,
                        false));
        stage.seat(EXECUTIVE, board, 11, 5);
        stage.seat(STAKEHOLDER, board, 9, 4);
        stage.seat("out-0050", board, 14, 10);
        stage.seat("out-0051", board, 6, 2);
        String school = stage.world.institutions.schools.get(30);
        stage.study(EXECUTIVE, school, "BSc", "Economics", 30, 26);
        stage.study(STAKEHOLDER, school, "BSc", "Economics", 29, 25);
        stage.meet(EXECUTIVE, CONNECTOR, 4, 14, 540);
        stage.meet(CONNECTOR, STAKEHOLDER, 9, 28, 540, Cast.account(1));
    }
}
