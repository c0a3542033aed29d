package io.commonground.ties;

import io.commonground.graph.Degrees;
import io.commonground.graph.Names;
import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows of facts as evidence. */
record Facts(Sources sources, ScoringSettings settings) {

    Roster roster(Row row, double day) {
        UnitFacts unit =
                new UnitFacts(
                        row.text("id"),
                        String.valueOf(row.findText("name")),
                        String.valueOf(row.findText("kind")),
                        row.findInteger("headcount"),
                        row.flag("complete"),
                        row.flag("special"),
                        Set.copyOf(row.texts("enclosing")));
        List<Spell> spells = row.rows("spells").stream().map(this::spell).toList();
        return Roster.of(unit, spells, day);
    }

    private Spell spell(Row row) {
        Affiliation kind = Affiliation.valueOf(row.text("kind"));
        PartialDate from = row.findDate("from");
        PartialDate to = row.findDate("to");
        boolean assumed = kind == Affiliation.ATTENDED && from == null && to != null;
        return new Spell(
                row.text("person"),
                kind,
                folded(row.findText("part")),
                assumed && to != null ? begun(to, row.findText("degree")) : from,
                to,
                row.flag("current"),
                assumed,
                sources.confidence(row),
                row.findText("owner"),
                sources.of(row));
    }

    private PartialDate begun(PartialDate graduation, @Nullable String degree) {
        return graduation.plusYears(
                -(Degrees.isFurther(degree)
                        ? settings.furtherDegreeYears()
                        : settings.firstDegreeYears()));
    }

    private static @Nullable String folded(@Nullable String part) {
        return part == null || part.isBlank() ? null : Names.fold(part);
    }

    Interaction interaction(Row row) {
        return new Interaction(
                row.text("id"),
                ContactKind.valueOf(row.text("kind")),
                row.integer("day"),
                row.findText("owner"),
                sources.of(row),
                row.rows("participants").stream()
                        .filter(participant -> !RoleMailbox.is(participant.findText("email")))
                        .map(this::participant)
                        .toList());
    }

    private Participant participant(Row row) {
        return new Participant(
                row.text("person"),
                row.findText("role"),
                sources.confidence(row),
                row.findText("owner"));
    }

    Word word(Row row) {
        return new Word(
                row.text("id"),
                row.text("by"),
                row.text("about"),
                ConnectionKind.valueOf(row.text("kind")),
                row.findDate("since"),
                row.findDate("until"),
                row.findReal("strength"),
                sources.confidence(row),
                row.findText("owner"),
                sources.of(row));
    }
}
