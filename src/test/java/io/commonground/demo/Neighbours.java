package io.commonground.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Everybody who might have a tie with somebody, rather too many than too few: decay is left out,
 * unknown beginnings and ends are taken as wide as they can be. Who is no neighbour here has no
 * tie.
 */
final class Neighbours {

    private static final double NEGLIGIBLE = 0.01;

    private final WrittenBundle bundle;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Set<String> schools = new HashSet<>();
    private final int today;

    Neighbours(WrittenBundle bundle, int today) {
        this.bundle = bundle;
        this.today = today;
        for (NamedCsvRecord row : bundle.rows("organizations")) {
            if (row.getField("kind").equals("SCHOOL")) {
                schools.add(row.getField("id"));
            }
            sizes.put(row.getField("id"), size(row, 100));
        }
        bundle.rows("boards").forEach(row -> sizes.put(row.getField("id"), size(row, 2)));
    }

    Set<String> of(String person) {
        Set<String> found = new HashSet<>();
        for (NamedCsvRecord row : bundle.where("affiliations", "person_id", person)) {
            for (NamedCsvRecord other :
                    bundle.where("affiliations", "target_id", row.getField("target_id"))) {
                if (weight(row, other) >= NEGLIGIBLE) {
                    found.add(other.getField("person_id"));
                }
            }
        }
        bundle.where("connections", "person_id", person)
                .forEach(row -> found.add(row.getField("other_id")));
        bundle.where("connections", "other_id", person)
                .forEach(row -> found.add(row.getField("person_id")));
        for (NamedCsvRecord row : bundle.where("participants", "person_id", person)) {
            bundle.where("participants", "interaction_id", row.getField("interaction_id"))
                    .forEach(other -> found.add(other.getField("person_id")));
        }
        found.remove(person);
        return found;
    }

    private double weight(NamedCsvRecord one, NamedCsvRecord other) {
        int overlap = Math.min(end(one), end(other)) - Math.max(begin(one), begin(other));
        int size = sizes.get(one.getField("target_id"));
        double perYear = schools.contains(one.getField("target_id")) ? 6 : 4;
        return perYear * Math.max(0, overlap) / (size - 1);
    }

    private int begin(NamedCsvRecord row) {
        return row.getField("from").isEmpty() ? 1950 : year(row.getField("from"));
    }

    private int end(NamedCsvRecord row) {
        return (row.getField("to").isEmpty() ? today : year(row.getField("to"))) + 1;
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }

    private static int size(NamedCsvRecord row, int prior) {
        String stated = row.getField("headcount");
        return stated.isEmpty() ? prior : Integer.parseInt(stated);
    }
}
