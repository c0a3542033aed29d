package io.commonground.web.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read the schema through the API.
 *
 * @param introspection everybody, those the service knows, or nobody
 */
@ConfigurationProperties("commonground.limits")
record IntrospectionLimits(@DefaultValue("viewers") Readers introspection) {

    /** Who may read it. */
    enum Readers {
        /** Whoever can reach the service. */
        EVERYBODY,
        /** Whoever has signed in; where nobody signs in, everybody. */
        VIEWERS,
        /** Nobody. */
        NOBODY
    }
}
