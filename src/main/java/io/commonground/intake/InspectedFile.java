package io.commonground.intake;

import java.util.List;
import java.util.Map;

/**
 * What the check of one file found.
 *
 * @param rows how many rows stand below its header
 * @param unknownColumns columns that are ignored
 * @param superseded rows that later ones replace, by their place in the file
 */
record InspectedFile(
        Table table, long rows, List<String> unknownColumns, Map<Long, Superseded> superseded) {}
