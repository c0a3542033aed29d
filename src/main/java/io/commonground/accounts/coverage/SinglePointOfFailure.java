package io.commonground.accounts.coverage;

import io.commonground.directory.Person;
import java.util.List;

/**
 * Somebody whose leaving would cost us ways to others.
 *
 * @param ours whether they are one of us
 * @param stakeholders whom we would not reach any more, besides themselves
 * @param wholeAccount whether we would reach nobody there any more
 */
public record SinglePointOfFailure(
        Person person, boolean ours, List<Person> stakeholders, boolean wholeAccount) {}
