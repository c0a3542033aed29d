package io.commonground.ties;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every constant of the strength of a tie; the API prints them as {@code scoringModel}.
 *
 * @param inferredCeiling the most that shared units can amount to
 * @param board weight of a year on the same board
 * @param schoolClass weight of a year in the same class
 * @param employer weight of a year at the same employer, or in the same unit of it
 * @param organization weight of a year in the same organization, or at one unit in different ways
 * @param overlapHalfLifeYears years after which time together counts half
 * @param smallestTerm time together that counts less is dropped before pairs are formed
 * @param smallestInferred the least strength of a tie of inferred evidence alone
 * @param boardPrior people on a board of unknown size
 * @param classPrior people in a class of unknown size
 * @param companyPrior people at an employer of unknown size
 * @param organizationPrior people in an organization of unknown size
 * @param governmentPrior people in a body of government of unknown size
 * @param firstDegreeYears years before graduation assumed for a first or unnamed degree
 * @param furtherDegreeYears years before graduation assumed for a further degree
 * @param observedCeiling the most that contacts can amount to
 * @param contactScale contacts that bring 1 − 1/e of that
 * @param contactHalfLifeDays days after which a contact counts half
 * @param faceToFace weight of a meeting
 * @param call weight of a video or phone call
 * @param event weight of an event attended together
 * @param message weight of a message of a two-way exchange
 * @param service weight of a support or billing contact
 * @param answerDays days within which a message must be answered to count
 * @param mailing a message to that many or more counts nothing
 * @param smallestContact a contact shared by so many that it counts less is dropped
 * @param family probability that family know each other, as stated
 * @param friend the same of friends
 * @param mentor the same of mentor and mentee
 * @param colleague the same of colleagues
 * @param socialNetwork the same of social-network contacts
 * @param other the same of other connections
 */
@ConfigurationProperties("commonground.ties.scoring")
record ScoringSettings(
        @DefaultValue("0.75") double inferredCeiling,
        @DefaultValue("3") double board,
        @DefaultValue("6") double schoolClass,
        @DefaultValue("4") double employer,
        @DefaultValue("1") double organization,
        @DefaultValue("10") double overlapHalfLifeYears,
        @DefaultValue("0.01") double smallestTerm,
        @DefaultValue("0.02") double smallestInferred,
        @DefaultValue("10") int boardPrior,
        @DefaultValue("200") int classPrior,
        @DefaultValue("500") int companyPrior,
        @DefaultValue("200") int organizationPrior,
        @DefaultValue("100") int governmentPrior,
        @DefaultValue("4") int firstDegreeYears,
        @DefaultValue("3") int furtherDegreeYears,
        @DefaultValue("0.95") double observedCeiling,
        @DefaultValue("3") double contactScale,
        @DefaultValue("365") double contactHalfLifeDays,
        @DefaultValue("1") double faceToFace,
        @DefaultValue("0.5") double call,
        @DefaultValue("0.25") double event,
        @DefaultValue("0.1") double message,
        @DefaultValue("0.1") double service,
        @DefaultValue("30") int answerDays,
        @DefaultValue("5") int mailing,
        @DefaultValue("0.001") double smallestContact,
        @DefaultValue("0.9") double family,
        @DefaultValue("0.8") double friend,
        @DefaultValue("0.7") double mentor,
        @DefaultValue("0.5") double colleague,
        @DefaultValue("0.03") double socialNetwork,
        @DefaultValue("0.03") double other) {

    double perYear(Bond bond) {
        return switch (bond) {
            case ORGANIZATION -> organization;
            case BOARD -> board;
            case WORK -> employer;
            case CLASS -> schoolClass;
        };
    }

    double weight(ContactKind kind) {
        return switch (kind) {
            case MEETING -> faceToFace;
            case VIDEO_CALL, PHONE_CALL -> call;
            case EVENT -> event;
            case EMAIL, MESSAGE -> message;
            case SUPPORT_CASE, BILLING_INQUIRY -> service;
            case OPPORTUNITY -> 0;
        };
    }

    /** No contact of more people can count for any two of them, however they are recorded. */
    long mostParticipants() {
        double most =
                Math.max(Math.max(faceToFace, call), Math.max(event, Math.max(message, service)));
        return (long) (4 * (1 + most / smallestContact));
    }

    double probability(ConnectionKind kind) {
        return switch (kind) {
            case FAMILY -> family;
            case FRIEND -> friend;
            case MENTOR -> mentor;
            case COLLEAGUE -> colleague;
            case LINKEDIN -> socialNetwork;
            case OTHER -> other;
        };
    }

    /** How much of time together is left after that many days. */
    double overlapFading(double days) {
        return Math.pow(0.5, Math.max(0, days) / Days.PER_YEAR / overlapHalfLifeYears);
    }

    /** How much of a contact is left after that many days. */
    double contactFading(double days) {
        return Math.pow(0.5, Math.max(0, days) / contactHalfLifeDays);
    }
}
