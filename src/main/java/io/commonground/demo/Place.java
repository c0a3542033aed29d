package io.commonground.demo;

import java.time.ZoneOffset;
import java.util.List;

/** Where somebody lives or a company sits. */
record Place(String city, String region, String language, ZoneOffset offset) {

    static List<Place> all() {
        return Words.table("places").stream()
                .map(cells ->
                        new Place(
                                cells.get(0),
                                cells.get(1),
                                cells.get(2),
                                ZoneOffset.of(cells.get(3))))
                .toList();
    }
}
