package io.commonground.alerts.questions;

/** What a saved question asks for. */
enum SavedQuestionKind {
    PATHS,
    PEOPLE,
    ACCOUNTS
}
