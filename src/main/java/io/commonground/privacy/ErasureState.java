package io.commonground.privacy;

/** How far an erasure has come. */
enum ErasureState {
    /** The person is in no answer any more; what hung on them is being deleted. */
    RUNNING,
    /** Nothing is left. */
    DONE
}
