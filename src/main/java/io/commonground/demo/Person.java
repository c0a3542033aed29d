package io.commonground.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code people.csv}. */
record Person(
        String id,
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        List<String> aliases,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String linkedinUrl,
        @Nullable String headline,
        @Nullable String location,
        @Nullable String bio,
        List<String> languages,
        List<String> interests,
        List<String> expertise,
        List<String> industries,
        List<String> style) {}
