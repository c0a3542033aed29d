package io.commonground.links;

/** Whether two people shared something at the same time: surely, surely not, or perhaps. */
public enum LinkTiming {
    OVERLAP,
    APART,
    UNKNOWN
}
