package io.commonground.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a token tells who asks. A claim is named as it stands, or by the names that lead to it, with
 * dots between them: {@code realm_access.roles}.
 *
 * @param rolesClaim the claim with the roles: a list, or text with blanks or commas between them
 * @param personClaim the claim that names a person of the graph, as {@code source:id}
 * @param emailClaim the claim with the e-mail address, by which they are found otherwise
 * @param personSource the source whose people sign in: completes a person claim without a source,
 *     and leaves everybody else's e-mail address out of account; any source where it is null
 * @param trustNetwork whether to serve a network without anybody signing in
 */
@ConfigurationProperties("commonground.identity")
record IdentitySettings(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("sub") String personClaim,
        @DefaultValue("email") String emailClaim,
        @Nullable String personSource,
        @DefaultValue("false") boolean trustNetwork) {}
