package io.commonground.incidents;

import io.commonground.graph.UserError;
import java.util.List;

/** Who has become exposed since an incident was opened. */
record IncidentRefreshPayload(
        Incident incident, List<ExposedAccount> added, List<UserError> userErrors) {}
