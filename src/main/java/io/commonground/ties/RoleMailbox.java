package io.commonground.ties;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells addresses of a role, a machine or a room from those of a person: they know nobody. */
final class RoleMailbox {

    private static final Set<String> ROLES =
            Set.of(
                    "abuse",
                    "accounting",
                    "accounts",
                    "admin",
                    "billing",
                    "board",
                    "booking",
                    "bot",
                    "calendar",
                    "careers",
                    "contact",
                    "customerservice",
                    "desk",
                    "events",
                    "feedback",
                    "finance",
                    "hello",
                    "help",
                    "helpdesk",
                    "hr",
                    "info",
                    "invoices",
                    "jobs",
                    "legal",
                    "mail",
                    "mailerdaemon",
                    "marketing",
                    "media",
                    "meetingroom",
                    "newsletter",
                    "noreply",
                    "donotreply",
                    "notification",
                    "notifications",
                    "office",
                    "orders",
                    "postmaster",
                    "press",
                    "privacy",
                    "purchasing",
                    "reception",
                    "room",
                    "sales",
                    "security",
                    "service",
                    "servicedesk",
                    "support",
                    "team",
                    "webmaster");

    private RoleMailbox() {}

    static boolean is(@Nullable String email) {
        int at = email == null ? -1 : email.indexOf('@');
        if (email == null || at < 0) {
            return false;
        }
        String local = email.substring(0, at).toLowerCase(Locale.ROOT);
        return ROLES.contains(local.replaceAll("[^a-z]", "")) || local.startsWith("room-");
    }
}
