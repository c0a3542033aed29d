package io.commonground.ties;

import io.commonground.graph.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of one kind that two people had.
 *
 * @param number how many count
 * @param first day of the first, counted from 1970
 * @param last day of the last
 */
record Contacts(
        ReasonKind kind, double term, int number, int first, int last, Collection<String> sources)
        implements Ground {

    static Contacts of(ReasonKind kind, List<Contact> contacts) {
        TreeSet<String> sources = new TreeSet<>();
        contacts.forEach(contact -> sources.add(contact.interaction().source()));
        return new Contacts(
                kind,
                contacts.stream().mapToDouble(Contact::term).sum(),
                contacts.size(),
                contacts.getFirst().interaction().day(),
                contacts.getLast().interaction().day(),
                sources);
    }

    @Override
    public TieBasis basis() {
        return TieBasis.OBSERVED;
    }

    @Override
    public String description() {
        String times = number == 1 ? "once, on " : number + " times, last on ";
        return switch (kind) {
                    case MEETING -> "Met ";
                    case CALL -> "Spoke by phone or video ";
                    case EVENT -> "At the same event ";
                    case MESSAGE -> "Wrote to each other ";
                    default -> "In contact over support or billing ";
                }
                + times
                + LocalDate.ofEpochDay(last);
    }

    @Override
    public @Nullable PartialDate from() {
        return PartialDate.ofDay(LocalDate.ofEpochDay(first));
    }

    @Override
    public @Nullable PartialDate to() {
        return PartialDate.ofDay(LocalDate.ofEpochDay(last));
    }

    @Override
    public double lastDay() {
        return last;
    }
}
