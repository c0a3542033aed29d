package io.commonground.paths;

import io.commonground.graph.Row;
import io.commonground.ties.Stage;

/**
 * How far the layer of ties has come.
 *
 * @param derived whether ties were ever derived here; where not, no turn tells of changes
 * @param born tells this layer from another one, say of another database
 * @param turn the last transaction that wrote ties
 * @param forgotten up to which turn it is no longer on record whose ties were written
 * @param built whether all ties are there: none are being built from nothing
 */
record LayerState(boolean derived, String born, long turn, long forgotten, boolean built) {

    static LayerState of(Row row) {
        return new LayerState(
                row.flag("derived"),
                row.text("born"),
                row.number("turn"),
                row.number("forgotten"),
                !Stage.valueOf(row.text("stage")).isBuilding());
    }
}
