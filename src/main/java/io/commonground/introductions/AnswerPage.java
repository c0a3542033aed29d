package io.commonground.introductions;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The pages behind a link for an answer; they load nothing and need no script. */
final class AnswerPage {

    private static final String FRAME =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s</title>
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private AnswerPage() {}

    static String question(LinkQuestion question) {
        String asker = named(question.asker(), "Somebody");
        String ask =
                question.ofTarget()
                        ? "%s would like to be introduced to you.".formatted(asker)
                        : "%s asks you for an introduction to %s."
                                .formatted(asker, named(question.target(), "somebody you know"));
        return page(
                "An introduction",
                """
                <h1>%s, may we ask you?</h1>
                <p>%s</p>
                <blockquote><p>%s</p></blockquote>
                <p>An answer is of use until %s. If you say no, or nothing, others learn only that it is not available this way; after a later this link stays good.</p>
                <form method="post">
                <p><label>A note for yourself alone (optional)<br><textarea name="note" rows="3" cols="60" maxlength="4000"></textarea></label></p>
                <p><label>If later: when may we ask again? (optional) <input type="date" name="until" max="%s"></label></p>
                <p>
                <button name="answer" value="YES">Yes</button>
                <button name="answer" value="NO">No</button>
                <button name="answer" value="LATER">Later</button>
                </p>
                </form>
                """
                        .formatted(
                                escaped(question.name()),
                                ask,
                                escaped(question.message()).replace("\n", "<br>\n"),
                                question.neededBy(),
                                question.neededBy()));
    }

    static String thanks() {
        return page(
                "Thank you",
                "<h1>Thank you</h1>\n<p>Your answer is noted. You can close the page.</p>");
    }

    static String gone() {
        return page(
                "This link is not good any more",
                "<h1>This link is not good any more</h1>\n<p>It has been used, has run out, or was replaced by another one, or the question has been settled. If you have something to say, tell whoever sent it to you.</p>");
    }

    static String refused(String reason) {
        return page(
                "Please try again",
                "<h1>Please try again</h1>\n<p>%s</p>\n<p><a href=\"\">Back to the question</a></p>"
                        .formatted(escaped(reason)));
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null ? otherwise : escaped(name);
    }

    private static String page(String title, String body) {
        return FRAME.formatted(title, body);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
