package io.commonground.work;

import io.commonground.alerts.Wording;
import io.commonground.graph.GlobalId;
import io.commonground.graph.Kind;
import io.commonground.graph.NamesPeople;
import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs somebody.
 *
 * @param thing the id of what is to be seen to
 * @param urgency 1 today, 2 this week, 3 in time
 * @param text why, with gaps for names as alerts have them
 * @param concerns own id of the account it is about, null where it is about none
 * @param whom own id of whom it is about or who waits, null where it is nobody
 */
record WorkItem(
        WorkKind kind,
        String thing,
        int urgency,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate since,
        @Nullable String concerns,
        @Nullable String whom)
        implements NamesPeople {

    /** The most urgent first, of these what is due first; always in the same order. */
    static final Comparator<WorkItem> ORDER =
            Comparator.comparingInt(WorkItem::urgency)
                    .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(WorkItem::kind)
                    .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(WorkItem::thing);

    static WorkItem of(Row row, LocalDate day) {
        WorkKind kind = WorkKind.valueOf(row.text("kind"));
        return new WorkItem(
                kind,
                row.text("thing"),
                row.integer("urgency"),
                new WorkReason(row, day).of(kind),
                row.findDay("due"),
                row.findDay("since"),
                row.findText("account"),
                row.findText("person"));
    }

    public String id() {
        return kind + ":" + thing;
    }

    /** As calls take it. */
    public String subject() {
        return kind == WorkKind.ACCOUNT_HEALTH
                ? new GlobalId(Kind.ACCOUNT, thing).encoded()
                : thing;
    }

    @Override
    public Collection<String> people() {
        return Wording.peopleIn(Stream.of(text));
    }
}
