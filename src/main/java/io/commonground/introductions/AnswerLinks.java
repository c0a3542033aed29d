package io.commonground.introductions;

import io.commonground.graph.Digest;
import io.commonground.graph.Forbidden;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Audit;
import io.commonground.privacy.AuditNote;
import io.commonground.privacy.Lens;
import io.commonground.privacy.Viewer;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Links by which somebody who is asked answers once without signing in. Only a hash of what makes
 * the link is kept; a new link takes the place of those before it.
 */
@Component
class AnswerLinks {

    static final String PATH = "/introductions/answer/";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Graph graph;
    private final Moves moves;
    private final Answers answers;
    private final Audit audit;
    private final IntroductionSettings settings;

    AnswerLinks(
            Graph graph, Moves moves, Answers answers, Audit audit, IntroductionSettings settings) {
        this.graph = graph;
        this.moves = moves;
        this.answers = answers;
        this.audit = audit;
        this.settings = settings;
    }

    /**
     * A link.
     *
     * @param path where it leads, on this service
     * @param person own id of whom it is for
     */
    record AnswerLink(String path, String person, ZonedDateTime until) {}

    /**
     * A link for whoever is asked now.
     *
     * @param who the asker, or the connector who speaks to the target
     */
    AnswerLink create(String id, Who who) {
        String token = token();
        return graph.writing(transaction -> {
            Standing standing = moves.hold(id, who, transaction);
            if (!who.is(standing.asker()) && !standing.awaits(Part.TARGET, who)) {
                throw new Forbidden("Links are for who asked to hand on.");
            }
            List<String> awaited = standing.awaited();
            if (standing.state().asked() == Part.MANAGER || awaited.isEmpty()) {
                throw Moves.conflict(standing);
            }
            AnswerLink link =
                    new AnswerLink(
                            PATH + token,
                            awaited.getFirst(),
                            Moves.now().plus(settings.linkLife()));
            transaction.run(
                    "introductions/create-link",
                    Map.of(
                            "id", id,
                            "person", link.person(),
                            "hash", hash(token),
                            "until", link.until()));
            return link;
        });
    }

    private static String token() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        return Digest.of(token);
    }

    /** What the link asks; empty where it is not good, whatever the reason. */
    Optional<LinkQuestion> find(String token) {
        Optional<Row> link = graph.find("introductions/link", parameters(token));
        link.ifPresent(found -> audit.put(note("QUERY", "GET ", found)));
        return link.map(LinkQuestion::of);
    }

    /**
     * About the introduction and not its people: what is kept about them is exported to them, and
     * when somebody looked at a link or answered is told to nobody.
     */
    private static AuditNote note(String kind, String method, Row link) {
        AuditNote note = new AuditNote(null);
        Viewer holder = new Viewer("by link", link.text("person"), Set.of(), Lens.OPEN);
        note.asked(holder, kind, method + PATH.substring(0, PATH.length() - 1));
        note.concerns(link.text("id"));
        return note;
    }

    /**
     * Answers by the link; false where it is not good. Yes and no use it up; after a later it is
     * good for the answer to come, and whoever handed it on cannot tell that there was one.
     */
    boolean answer(String token, Answers.Said said) {
        Optional<String> id =
                graph.find("introductions/link", parameters(token)).map(row -> row.text("id"));
        return id.isPresent()
                && graph.writing(transaction -> {
                    Optional<Standing> standing = moves.hold(id.get(), transaction);
                    Optional<Row> link = transaction.find("introductions/link", parameters(token));
                    if (standing.isEmpty() || link.isEmpty()) {
                        return false;
                    }
                    if (said.answer() != Answer.LATER) {
                        transaction.run("introductions/use-link", parameters(token));
                    }
                    Who who = Who.byLink(link.get().text("person"));
                    Part asked = standing.get().state().asked();
                    answers.give(standing.get(), said.as(asked), who, transaction);
                    audit.keep(note("MUTATION", "POST ", link.get()), transaction);
                    return true;
                });
    }

    private static Map<String, Object> parameters(String token) {
        return Map.of("hash", hash(token), "now", Moves.now());
    }
}
