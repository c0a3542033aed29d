package io.commonground.accounts.timeline;

import io.commonground.graph.Connection;
import io.commonground.privacy.Viewers;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Loads the fields of accounts that take arguments, each once for all accounts of an answer. */
@Configuration(proxyBeanMethods = false)
class TimelineLoaders {

    TimelineLoaders(
            BatchLoaderRegistry registry,
            Viewers viewers,
            Timelines timelines,
            Touches touches,
            Gratitude gratitude,
            HelpRequests requests) {
        Asked.<TimelineQuestion, Connection<Interaction>>register(
                registry, "timelines", viewers, timelines::pages);
        Asked.<Integer, List<Interaction>>register(
                registry, "opportunitiesOf", viewers, timelines::opportunities);
        Asked.<Integer, List<Touch>>register(registry, "touchesOf", viewers, touches::of);
        Asked.<Integer, List<Thanks>>register(registry, "thanksOf", viewers, gratitude::given);
        Asked.<Optional<Boolean>, List<HelpRequest>>register(
                registry, "requestsOf", viewers, requests::of);
    }
}
