package io.commonground.incidents;

import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of changing a call. */
record IncidentCallPayload(@Nullable IncidentCall call, List<UserError> userErrors) {}
