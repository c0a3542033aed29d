package io.commonground.incidents;

import io.commonground.graph.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of opening or closing an incident. */
record IncidentPayload(@Nullable Incident incident, List<UserError> userErrors) {}
