package io.commonground.intake;

/** Another service has taken up the import, or it has ended: this one lets go of it. */
final class LeaseLost extends RuntimeException {

    LeaseLost(String job) {
        super("Import " + job + " is not ours any more");
    }
}
