package io.commonground.ties;

/** What work on all ties is under way, as the layer notes it. */
public enum Stage {
    /** None: whoever is not marked as due has the ties that the facts give. */
    SETTLED,
    /** All ties are being deleted, and after them the marks, to be built anew. */
    DROPPING,
    /** The ties of everybody are being built, in ascending id. */
    BUILDING,
    /** The ties of everybody are being moved to another scoring day, in ascending id. */
    REFRESHING;

    /** Whether ties are missing until it has come to its end. */
    public boolean isBuilding() {
        return this == DROPPING || this == BUILDING;
    }
}
