package io.commonground.web;

import io.commonground.graph.Forbidden;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Unauthenticated;
import io.commonground.identity.SignIn;
import io.commonground.privacy.Audit;
import io.commonground.privacy.AuditNote;
import io.commonground.privacy.CurrentViewer;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds out who asks for what is not GraphQL: imports. */
@Component
class RestViewer extends OncePerRequestFilter {

    private static final String IMPORTS = "/imports";
    private static final Set<Role> IMPORTERS = EnumSet.of(Role.PROGRAM_MANAGER, Role.ADMIN);

    private final ObjectProvider<SignIn> signIn;
    private final ObjectProvider<Audit> audit;

    RestViewer(ObjectProvider<SignIn> signIn, ObjectProvider<Audit> audit) {
        this.signIn = signIn;
        this.audit = audit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.equals(IMPORTS) && !path.startsWith(IMPORTS + "/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Viewer> viewer = viewer(request, response);
        if (viewer.isPresent()) {
            CurrentViewer.<IOException, ServletException>during(
                    viewer.get(), () -> chain.doFilter(request, response));
        }
    }

    private Optional<Viewer> viewer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Viewer viewer = signIn.getObject().viewer(headers(request));
            if (request.getMethod().equals("POST")) {
                // Before the upload is read.
                mustBeImporter(viewer, request);
            }
            return Optional.of(viewer);
        } catch (Unauthenticated | Forbidden | InvalidRequest | GraphUnavailable refused) {
            refusal(refused).write(request, response);
            return Optional.empty();
        }
    }

    private void mustBeImporter(Viewer viewer, HttpServletRequest request) {
        if (!viewer.isAny(IMPORTERS.toArray(Role[]::new))) {
            AuditNote note = new AuditNote(request.getHeader(AuditedAnswers.PURPOSE));
            note.asked(viewer, "MUTATION", "POST " + IMPORTS);
            audit.getObject().put(note, ErrorCode.FORBIDDEN.name());
        }
        viewer.mustBeAny(IMPORTERS);
    }

    private static Refusal refusal(RuntimeException refused) {
        String reason = String.valueOf(refused.getMessage());
        return switch (refused) {
            case Unauthenticated _ ->
                    new Refusal(HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED, reason);
            case Forbidden _ -> new Refusal(HttpStatus.FORBIDDEN, ErrorCode.FORBIDDEN, reason);
            case InvalidRequest _ ->
                    new Refusal(HttpStatus.BAD_REQUEST, ErrorCode.BAD_REQUEST, reason);
            default -> new Refusal(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, reason);
        };
    }

    private static HttpHeaders headers(HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        request.getHeaderNames()
                .asIterator()
                .forEachRemaining(name -> headers.set(name, request.getHeader(name)));
        return headers;
    }
}
