package io.commonground.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An account with everybody who deals with it; {@code mood} is how its people tend to feel after a
 * meeting.
 */
record Client(
        int number,
        Employer employer,
        List<Human> people,
        List<Human> contacts,
        Human manager,
        List<Human> crew,
        Human agent,
        Human clerk,
        List<Human> executives,
        boolean isCustomer,
        boolean isSponsored,
        double mood) {

    String id() {
        return Cast.account(number);
    }

    /** Whom the contract, and so the sponsor, is about. */
    Human contractOwner() {
        return number == Cast.UNREACHED || number == Cast.LONG_WAY
                ? contacts.getFirst()
                : people.getFirst();
    }

    Optional<Human> sponsor() {
        return isSponsored ? executives.stream().findFirst() : Optional.empty();
    }

    List<Human> contactsOn(LocalDate day) {
        return contacts.stream().filter(human -> human.isThere(day)).toList();
    }

    List<Human> crewOn(LocalDate day) {
        return crew.stream().filter(human -> human.isThere(day)).toList();
    }

    List<Human> executivesOn(LocalDate day) {
        return executives.stream().filter(human -> human.isThere(day)).toList();
    }
}
