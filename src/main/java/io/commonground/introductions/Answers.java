package io.commonground.introductions;

import io.commonground.graph.Forbidden;
import io.commonground.graph.Graph;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Transaction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people say about introductions they have a part in. */
@Component
class Answers {

    private final Graph graph;
    private final Moves moves;

    Answers(Graph graph, Moves moves) {
        this.graph = graph;
        this.moves = moves;
    }

    /** The answer of somebody who is asked. */
    void give(String id, Said said, Who who) {
        graph.writing(transaction -> {
            give(moves.hold(id, who, transaction), said, who, transaction);
            return id;
        });
    }

    /** The same where the introduction is locked. */
    void give(Standing standing, Said said, Who who, Transaction transaction) {
        Part part = said.as() == null ? ownPart(standing, who) : said.as();
        if (!standing.mayAnswer(part, who)) {
            throw new Forbidden("You are not asked as its %s.".formatted(part.name()));
        }
        if (!standing.awaits(part, who)) {
            throw Moves.conflict(standing);
        }
        moves.make(standing, said.move(part, who, standing.neededBy()), transaction);
    }

    private static Part ownPart(Standing standing, Who who) {
        Set<Part> parts = standing.partsOf(who);
        if (parts.isEmpty()) {
            throw new Forbidden("You are not asked for this introduction.");
        }
        if (parts.size() > 1) {
            throw new InvalidRequest(
                    "You are asked as %s: say as what you answer (argument 'as')."
                            .formatted(parts));
        }
        return parts.iterator().next();
    }

    /** The asker does not want it any more. */
    void withdraw(String id, Who who) {
        graph.writing(transaction -> {
            Standing standing = moves.hold(id, who, transaction);
            if (!who.is(standing.asker())) {
                throw new Forbidden("Only who asked for an introduction can withdraw it.");
            }
            moves.make(standing, Move.by(who.person(), Act.WITHDRAWN), transaction);
            return id;
        });
    }

    /** What came of it, as the asker, the account's manager or the program manager knows. */
    void record(String id, Outcome outcome, Who who) {
        graph.writing(transaction -> {
            Standing standing = moves.hold(id, who, transaction);
            if (!who.is(standing.asker()) && !standing.isManager(who) && !who.runsProgram()) {
                throw new Forbidden(
                        "What came of it is told by who asked, or by the account's manager.");
            }
            moves.make(standing, Move.by(who.person(), outcome.act()), transaction);
            return id;
        });
    }

    /**
     * What somebody says who is asked.
     *
     * @param as as what, null for the one part they have
     * @param note for themselves alone
     * @param reason why a manager does not want it, for the asker to read
     * @param until when to ask again, of {@link Answer#LATER} only
     */
    record Said(
            Answer answer,
            @Nullable Part as,
            @Nullable String note,
            @Nullable String reason,
            @Nullable LocalDate until,
            boolean byLink) {

        private static final int LONGEST = 4000;

        Said {
            Texts.check("note", note, LONGEST);
            Texts.check("reason", reason, LONGEST);
            if (until != null && answer != Answer.LATER) {
                throw new InvalidRequest(
                        "'until' is %s: it belongs to the answer LATER.".formatted(until));
            }
        }

        Said as(@Nullable Part part) {
            return new Said(answer, part, note, reason, until, byLink);
        }

        private Move move(Part part, Who who, LocalDate neededBy) {
            if (reason != null && part != Part.MANAGER) {
                throw new InvalidRequest(
                        "'reason' is for the account's manager: what you write in 'note' stays yours.");
            }
            checkUntil(neededBy);
            Act act =
                    switch (answer) {
                        case YES -> Act.AGREED;
                        case NO -> Act.DECLINED;
                        case LATER -> Act.POSTPONED;
                    };
            return new Move(act, who.person(), part, note, reason, until, byLink);
        }

        private void checkUntil(LocalDate neededBy) {
            if (until != null
                    && (!until.isAfter(LocalDate.now(ZoneOffset.UTC)) || until.isAfter(neededBy))) {
                throw new InvalidRequest(
                        "'until' is %s: write a day after today, up to %s, when it is needed."
                                .formatted(until, neededBy));
            }
        }
    }
}
