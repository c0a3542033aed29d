package io.commonground.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.commonground.privacy.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a row names somebody, or something that may have gone with somebody, as the list of erased
 * people knows it.
 *
 * @param mark what to look for on the list
 * @param column where it stands
 * @param essential whether the row says nothing without it
 */
record Mention(String mark, String column, boolean essential) {

    /** What a row mentions, read before its cells are checked, so that no report quotes them. */
    static List<Mention> of(Header header, CsvRecord record, Origin origin) {
        Table table = header.table();
        if (table == PeopleTables.PEOPLE) {
            return ofPerson(header, record, origin);
        }
        List<Mention> mentions = new ArrayList<>();
        for (Column column : table.columns()) {
            String refersTo = column.refersTo();
            String cell = refersTo == null ? null : header.cell(column.name(), record);
            if (cell != null && PeopleTables.PEOPLE.file().equals(refersTo)) {
                String mark = Marks.person(origin.key(cell));
                mentions.add(new Mention(mark, column.name(), column.required()));
            } else if (cell != null && InteractionTables.INTERACTIONS.file().equals(refersTo)) {
                mentions.add(new Mention(Marks.interaction(origin.key(cell)), column.name(), true));
            }
        }
        String id = table == InteractionTables.INTERACTIONS ? header.cell("id", record) : null;
        if (id != null) {
            mentions.add(new Mention(Marks.interaction(origin.key(id)), "id", true));
            mentions.add(new Mention(Marks.subject(origin.key(id)), "subject", false));
        }
        return mentions;
    }

    private static List<Mention> ofPerson(Header header, CsvRecord record, Origin origin) {
        List<Mention> mentions = new ArrayList<>();
        String id = header.cell("id", record);
        String email = header.cell("email", record);
        String profile = header.cell("linkedin_url", record);
        if (id != null) {
            mentions.add(new Mention(Marks.person(origin.key(id)), "id", true));
        }
        if (email != null) {
            mentions.add(new Mention(Marks.email(email), "email", true));
        }
        if (profile != null) {
            mentions.add(new Mention(Marks.profile(profile), "linkedin_url", true));
        }
        return mentions;
    }

    /** The person whom a row of people.csv is about, null for other mentions. */
    static @Nullable String key(List<Mention> ofPerson) {
        return ofPerson.stream()
                .filter(mention -> mention.column().equals("id"))
                .map(mention -> mention.mark().substring(Marks.person("").length()))
                .findFirst()
                .orElse(null);
    }
}
