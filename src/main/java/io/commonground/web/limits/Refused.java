package io.commonground.web.limits;

import io.commonground.web.ErrorCode;
import io.commonground.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request is not one that can be worked on. */
final class Refused extends Exception {

    private final Refusal refusal;

    Refused(HttpStatus status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.refusal = new Refusal(status, code, message);
    }

    static Refused badRequest(String message) {
        return new Refused(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refusal.status() == HttpStatus.CONTENT_TOO_LARGE) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        refusal.write(request, response);
    }
}
