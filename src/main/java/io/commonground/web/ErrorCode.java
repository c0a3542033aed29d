package io.commonground.web;

import graphql.ErrorClassification;

/** The values of {@code extensions.code} that clients can rely on. */
enum ErrorCode implements ErrorClassification {
    NOT_FOUND,
    BAD_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    LIMIT_EXCEEDED,
    TIME_BUDGET_EXCEEDED,
    CONFLICT,
    UNAVAILABLE,
    INTERNAL
}
