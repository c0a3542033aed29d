package io.commonground.intake;

import io.commonground.graph.Ids;

/** The board that a board seat on an organization means: its own, or the advisory one it names. */
final class ImpliedBoard {

    private ImpliedBoard() {}

    static void add(Values values, Parameters row, Origin origin) {
        String unit = values.findText("unit");
        String externalId = values.text("target_id") + "#" + (unit == null ? "board" : unit);
        Parameters board = new Parameters();
        board.put("key", origin.key(externalId));
        board.put("externalId", externalId);
        board.put("id", Ids.next());
        board.put("unit", unit);
        board.put("kind", unit == null ? "BOARD" : "ADVISORY_BOARD");
        row.put("board", board);
    }
}
