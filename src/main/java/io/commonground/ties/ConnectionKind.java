package io.commonground.ties;

/** What somebody says they are to somebody else, named as in the graph. */
enum ConnectionKind {
    FAMILY("Family"),
    FRIEND("Friends"),
    MENTOR("Mentor and mentee"),
    COLLEAGUE("Colleagues"),
    LINKEDIN("Social-network contacts"),
    OTHER("Acquainted");

    private final String words;

    ConnectionKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
