package io.commonground.web.limits;

import io.commonground.web.ErrorCode;
import io.commonground.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request is not one that can be worked on. */
final class Refused extends Exception {

    private final Refusal refusal;
    private final @Nullable String allowed;

    Refused(HttpStatus status, ErrorCode code, String message) {
        this(new Refusal(status, code, message), null);
    }

    private Refused(Refusal refusal, @Nullable String allowed) {
        super(refusal.reason(), null, false, false);
        this.refusal = refusal;
        this.allowed = allowed;
    }

    /** The method of the request is none of those allowed. */
    static Refused method(String message, String allowed) {
        return new Refused(
                new Refusal(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, message),
                allowed);
    }

    static Refused badRequest(String message) {
        return new Refused(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, message);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refusal.status() == HttpStatus.CONTENT_TOO_LARGE) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        if (allowed != null) {
            response.setHeader(HttpHeaders.ALLOW, allowed);
        }
        refusal.write(request, response);
    }
}
