package io.commonground.ties;

import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the stored ties stand. It is kept in the graph and moves on in the transaction that does the
 * work, so that a process that is killed leaves nothing to mend: the next one goes on from here.
 *
 * @param turn the number of the last transaction that wrote ties
 * @param scoringDay the day all ties are scored for, null before the first
 * @param after the last person, by id, whom the work has come to
 */
record Layer(long turn, @Nullable LocalDate scoringDay, Stage stage, String after) {

    static final Layer NONE = new Layer(0, null, Stage.SETTLED, "");

    static Layer of(Row row) {
        String stage = row.findText("stage");
        return new Layer(
                row.number("turn"),
                row.findDay("scoringDay"),
                stage == null ? Stage.SETTLED : Stage.valueOf(stage),
                row.text("after"));
    }

    static Layer read(Transaction transaction) {
        return transaction.find("ties/layer", Map.of()).map(Layer::of).orElse(NONE);
    }

    /** Nobody else writes ties before this transaction ends. */
    static Layer take(Transaction transaction) {
        return of(transaction.run("ties/turn", Map.of()).getFirst());
    }

    /** Whether ties are missing until a building has come to its end. */
    boolean isBuilding() {
        return stage.isBuilding();
    }

    boolean isAt(Stage stage, String after) {
        return this.stage == stage && this.after.equals(after);
    }

    /** Notes what is under way and how far it is. */
    Layer advance(Stage stage, String after, Transaction transaction) {
        return advance(day(), stage, after, transaction);
    }

    Layer advance(LocalDate day, Stage stage, String after, Transaction transaction) {
        var parameters = Map.of("day", day.toEpochDay(), "stage", stage.name(), "after", after);
        transaction.run("ties/advance", parameters);
        return new Layer(turn, day, stage, after);
    }

    LocalDate day() {
        if (scoringDay == null) {
            throw new IllegalStateException("No tie was ever derived: there is no scoring day");
        }
        return scoringDay;
    }

    Scoring scoring(ScoringSettings settings) {
        return new Scoring(settings, day().toEpochDay());
    }
}
