package io.commonground.accounts.timeline;

import java.util.Locale;

/**
 * Somebody of ours who has earned thanks.
 *
 * @param person own id
 * @param interaction the latest dealing it comes from
 * @param times how many there are
 */
record ToThank(String person, Interaction interaction, int times) {

    /** What for, as people say it. */
    public String reason() {
        String subject = interaction.subject() == null ? "" : ": " + interaction.subject();
        String what =
                interaction.caseState() == null
                        ? "The customer was pleased with the %s of %s%s"
                                .formatted(word(), interaction.at().toLocalDate(), subject)
                        : "Helped to solve the case of %s%s"
                                .formatted(interaction.at().toLocalDate(), subject);
        return times == 1 ? what : "%s (and %d more)".formatted(what, times - 1);
    }

    private String word() {
        return interaction.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
