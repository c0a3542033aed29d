package io.commonground.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Mail addresses and phone numbers, each given once; all of them in ranges set aside for fiction.
 */
final class Addresses {

    private final Set<String> taken = new HashSet<>();
    private int phones;

    String mail(Human human, String domain) {
        String plain = ascii(human.called().given()) + "." + ascii(human.called().family());
        String address = plain + "@" + domain;
        for (int i = 2; !taken.add(address); i++) {
            address = plain + i + "@" + domain;
        }
        return address;
    }

    /** The London numbers kept free for drama. */
    String phone() {
        return Words.numbered("+44 20 7946 %04d", phones++);
    }

    private static String ascii(String name) {
        String folded =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replace('ł', 'l')
                        .replace('Ł', 'L')
                        .replace('ø', 'o')
                        .replace('Ø', 'O')
                        .replace('ı', 'i');
        return folded.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
