package io.commonground.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The opaque, typed id that clients hold: base64url of {@code kind:id}.
 *
 * @param kind what kind of thing it names
 * @param id the thing's own id
 */
public record GlobalId(Kind kind, String id) {

    public String encoded() {
        byte[] plain = (kind.word() + ":" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** The id behind an encoded one; empty where the text is not one of ours. */
    public static Optional<GlobalId> decode(String encoded) {
        try {
            String plain =
                    new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Kind.ofWord(plain.substring(0, colon))
                            .map(kind -> new GlobalId(kind, plain.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
