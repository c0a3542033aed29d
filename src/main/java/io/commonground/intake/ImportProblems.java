package io.commonground.intake;

import io.commonground.graph.Fault;
import io.commonground.graph.Forbidden;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Tells over HTTP why an import was not taken in: a stable code and what to do (RFC 9457). */
@ConditionalOnWebApplication
@RestControllerAdvice(assignableTypes = ImportEndpoint.class)
class ImportProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ImportProblems.class);

    private final ImportRecords records;
    private final HttpServletRequest request;

    ImportProblems(ImportRecords records, HttpServletRequest request) {
        this.records = records;
        this.request = request;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFound absent) {
        return problem(HttpStatus.NOT_FOUND, "NOT_FOUND", absent.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(Forbidden refused) {
        return problem(HttpStatus.FORBIDDEN, "FORBIDDEN", refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badRequest(InvalidRequest refused) {
        return problem(HttpStatus.BAD_REQUEST, "BAD_REQUEST", refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(LimitExceeded refused) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "LIMIT_EXCEEDED", refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException refused) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "LIMIT_EXCEEDED",
                "The upload is larger than spring.servlet.multipart.max-file-size allows: split the bundle, or raise it.");
    }

    @ExceptionHandler({MultipartException.class, MissingServletRequestPartException.class})
    ResponseEntity<ProblemDetail> noFile() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "BAD_REQUEST",
                "The form has no part 'file' that can be read: send the zip as part 'file'.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unsupported(HttpMediaTypeNotSupportedException refused) {
        return problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "BAD_REQUEST",
                "Send a zip as application/zip, or as part 'file' of multipart/form-data.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(GraphUnavailable unavailable) {
        return told(HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", unavailable.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(RuntimeException fault) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request {} failed", id, Fault.of(fault));
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "INTERNAL",
                "Something went wrong on our side. Tell us request " + id + ".");
    }

    /** Told once it is on record. */
    private ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, @Nullable String message) {
        try {
            records.keepRefusal(request, code);
        } catch (GraphUnavailable gone) {
            return unavailable(gone);
        }
        return told(status, code, message);
    }

    private static ResponseEntity<ProblemDetail> told(
            HttpStatus status, String code, @Nullable String message) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(message));
        problem.setProperty("code", code);
        return ResponseEntity.status(status).body(problem);
    }
}
