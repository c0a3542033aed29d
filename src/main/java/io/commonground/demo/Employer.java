package io.commonground.demo;

import java.util.List;

/** A company people work at, with its teams small enough for everybody to know everybody. */
record Employer(
        String id, String name, String domain, String industry, Place place, List<Team> teams) {

    /** A few people with one field of work. */
    record Team(String id, String field) {}

    /** Half of all jobs are known to the team; of the rest only the company is recorded. */
    String somewhere(Dice dice) {
        return !teams.isEmpty() && dice.chance(0.5) ? dice.pick(teams).id() : id;
    }
}
