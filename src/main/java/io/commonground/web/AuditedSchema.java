package io.commonground.web;

import io.commonground.privacy.Audit;
import io.commonground.privacy.Viewers;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has every schema tell the audit what is asked of it. */
@Configuration(proxyBeanMethods = false)
class AuditedSchema {

    @Bean
    GraphQlSourceBuilderCustomizer askedFields(Audit audit, Viewers viewers) {
        return builder -> builder.typeVisitors(List.of(new AskedFields(audit, viewers)));
    }
}
