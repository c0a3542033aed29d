package io.commonground.alerts.rules;

/** What is warned of. */
public enum AlertRule {
    CADENCE_OVERDUE(2, "Meeting overdue"),
    COOLING_TIE(3, "Tie cooling"),
    SINGLE_THREADED(2, "Held by a single person"),
    HOLDER_LEAVING(1, "Whoever holds it together is leaving"),
    STAKEHOLDER_LEFT(2, "Stakeholder left"),
    STAKEHOLDER_MOVED(3, "Stakeholder moved"),
    STAKEHOLDER_JOINED_BOARD(3, "Stakeholder joined a board"),
    SILENT_ESCALATION(1, "Silent escalation"),
    SEVERITY_TURNING(2, "Cases getting worse"),
    SENTIMENT_TURNING(2, "Sentiment turning"),
    COMPETITOR_CLOSER(2, "A competitor is closer"),
    SPONSOR_OVERLOADED(3, "Sponsor overloaded"),
    STALE_ORG_CHART(3, "Org chart out of date"),
    OUTDATED_DATA(3, "Data out of date"),
    SAVED_QUESTION(3, "New answers to a saved question");

    private final int severity;
    private final String title;

    AlertRule(int severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** How urgent its alerts are where the cause does not say: 1 today, 2 this week, 3 in time. */
    public int severity() {
        return severity;
    }

    /** What it warns of, in a few words. */
    public String title() {
        return title;
    }

    /**
     * Whether it tells figures about our own people, which are for them and who runs the program.
     */
    public boolean isAboutStaff() {
        return this == SPONSOR_OVERLOADED;
    }

    /** Whether each of its alerts is for one person, and told to nobody else. */
    public boolean isPersonal() {
        return this == SAVED_QUESTION;
    }

    /** Its statement file in {@code cypher/alerts}: {@code silent-escalation}. */
    String file() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
