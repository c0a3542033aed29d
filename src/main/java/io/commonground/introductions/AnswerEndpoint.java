package io.commonground.introductions;

import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.introductions.Answers.Said;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody answers by a link. Looking changes nothing: mail scanners follow links too. */
@RestController
@RequestMapping(AnswerLinks.PATH + "{token}")
class AnswerEndpoint {

    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String NOTHING_BUT_THE_FORM =
            "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final AnswerLinks links;

    AnswerEndpoint(AnswerLinks links) {
        this.links = links;
    }

    @GetMapping
    ResponseEntity<String> ask(@PathVariable String token) {
        return links.find(token)
                .map(question -> page(HttpStatus.OK, AnswerPage.question(question)))
                .orElseGet(AnswerEndpoint::gone);
    }

    @PostMapping
    ResponseEntity<String> answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String until) {
        try {
            return links.answer(token, said(answer, note.strip(), until.strip()))
                    ? page(HttpStatus.OK, AnswerPage.thanks())
                    : gone();
        } catch (InvalidRequest | LimitExceeded refused) {
            return page(
                    HttpStatus.BAD_REQUEST,
                    AnswerPage.refused(String.valueOf(refused.getMessage())));
        }
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(GraphUnavailable gone) {
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                AnswerPage.refused(String.valueOf(gone.getMessage())));
    }

    private static Said said(String answer, String note, String until) {
        Answer chosen =
                Arrays.stream(Answer.values())
                        .filter(one -> one.name().equals(answer))
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequest("Choose yes, no or later."));
        return new Said(
                chosen,
                null,
                note.isEmpty() ? null : note,
                null,
                chosen == Answer.LATER ? day(until) : null,
                true);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new InvalidRequest("'%s' is not a day: write YYYY-MM-DD.".formatted(text));
        }
    }

    private static ResponseEntity<String> gone() {
        return page(HttpStatus.GONE, AnswerPage.gone());
    }

    /**
     * The address is a secret: no other site hears of it. {@code no-referrer} would have the
     * browser hide even from this service where its own form comes from.
     */
    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_BUT_THE_FORM)
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .body(html);
    }
}
