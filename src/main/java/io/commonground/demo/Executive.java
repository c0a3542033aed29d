package io.commonground.demo;

import java.util.List;

/** A row of {@code executives.csv}. */
record Executive(
        String personId,
        int capacity,
        Seniority seniority,
        List<String> regions,
        List<String> languages) {}
