package io.commonground.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids everything goes by, and the few people and bodies whose story is told by hand instead of
 * drawn.
 */
final class Cast {

    static final int EXECUTIVES = 24;
    static final int ACCOUNTS = 40;

    static final int LONG_WAY = 2;
    static final int OVERDUE = 4;
    static final int SINGLE_THREADED = 5;
    static final int SOMEONE_LEFT = 6;
    static final int ON_FIRE = 7;
    static final int SOURING = 8;
    static final int CONTESTED = 9;
    static final int COOLING = 13;
    static final int HELD = 15;
    static final int ON_A_BOARD = 16;
    static final int WORSENING = 17;
    static final int UNCHARTED = 19;
    static final int OUTDATED = 20;

    /** Its sponsor has one account too many. */
    static final int OVERLOADED = 30;

    static final int UNREACHED = 40;

    static final String CLOSED_TEAM = "org-02-office";
    static final String OLD_SCHOOL = "school-surveying";
    static final String LARGE_SCHOOL = "school-open";
    static final String FOUNDATION = "foundation-lantern";
    static final String RIVAL = "out-0060";
    static final String MAILBOX = "mailbox-01";
    static final String COOLED = "team-100";
    static final String HOLDER = "team-104";

    /** Of these only the present post is written by chance-driven code. */
    private static final Set<String> OWN_STORY =
            Set.of(
                    "exec-01",
                    "exec-03",
                    "acc-01-s01",
                    "acc-02-s01",
                    "acc-02-s02",
                    "acc-03-s01",
                    "acc-40-s01",
                    "out-0001");

    /** Nobody meets, writes to or connects with these by chance. */
    private static final Set<String> UNMET =
            Set.of(
                    "acc-01-s01",
                    "acc-02-s01",
                    "acc-02-s02",
                    "acc-10-s03",
                    "acc-40-s01",
                    "out-0001");

    /** Long enough in their posts for their stories. */
    private static final Set<String> SETTLED =
            Set.of(
                    "exec-01",
                    "exec-02",
                    "exec-04",
                    "team-001",
                    "team-002",
                    "team-005",
                    "team-017",
                    COOLED,
                    HOLDER,
                    "acc-01-s01",
                    "acc-02-s02",
                    "acc-04-s01",
                    "acc-05-s01",
                    "acc-06-s02",
                    "acc-07-s01");

    private static final Map<Integer, Integer> SUBSIDIARIES = Map.of(12, 11, 23, 22, 31, 30);

    private static final Map<String, Integer> AGES =
            Map.of("exec-01", 48, "acc-01-s01", 47, "exec-03", 61, "acc-03-s01", 39);

    private Cast() {}

    static String executive(int number) {
        return Words.numbered("exec-%02d", number);
    }

    static String team(int number) {
        return Words.numbered("team-%03d", number);
    }

    static String outsider(int number) {
        return Words.numbered("out-%04d", number);
    }

    static String account(int number) {
        return Words.numbered("acc-%02d", number);
    }

    static String organization(int number) {
        return Words.numbered("org-%02d", number);
    }

    static String stakeholder(int account, int number) {
        return account(account) + Words.numbered("-s%02d", number);
    }

    static boolean hasOwnStory(Human human) {
        return OWN_STORY.contains(human.id());
    }

    static boolean isMet(Human human) {
        return !UNMET.contains(human.id());
    }

    /** So large that having worked there ties nobody to anybody. */
    static boolean isGiant(int account) {
        return account == LONG_WAY || account == UNREACHED;
    }

    static boolean isUnreached(String person) {
        return person.equals(stakeholder(UNREACHED, 1));
    }

    /** Works for a competitor. */
    static boolean isRival(String person) {
        return person.equals(RIVAL);
    }

    static boolean hasLeft(String person) {
        return person.equals(stakeholder(SOMEONE_LEFT, 2));
    }

    /** Years of life where the story asks for a certain age. */
    static int age(String person, int drawn) {
        return AGES.getOrDefault(person, drawn);
    }

    static int leastDaysInPost(String person) {
        return SETTLED.contains(person) ? 1_500 : 120;
    }

    /** A board or a former team that would tie people of the account that hangs on one thread. */
    static boolean wouldTie(Affiliation fact) {
        boolean small =
                fact.kind() == Affiliation.Kind.BOARD_SEAT
                        || fact.kind() == Affiliation.Kind.EMPLOYMENT && fact.to() != null;
        return small && fact.personId().startsWith(account(SINGLE_THREADED) + "-");
    }

    /** Has given notice. */
    static boolean isLeaving(String person) {
        return person.equals(HOLDER);
    }

    static LocalDate lastDay(LocalDate today) {
        return today.plusDays(33);
    }

    static LocalDate dayLeft(LocalDate today) {
        return today.minusDays(70);
    }

    /** The team of four where the two ends of the long way sit. */
    static Optional<String> closedTeam(String person) {
        boolean inside =
                person.equals(stakeholder(LONG_WAY, 1)) || person.equals(stakeholder(LONG_WAY, 2));
        return inside ? Optional.of(CLOSED_TEAM) : Optional.empty();
    }

    /** The account company that owns this one, or nothing. */
    static String parent(int account) {
        Integer owner = SUBSIDIARIES.get(account);
        return owner == null ? "" : organization(owner);
    }
}
