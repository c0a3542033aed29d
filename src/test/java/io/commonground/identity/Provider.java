package io.commonground.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An identity provider on this machine: it tells its key, and signs what it is asked to. */
public final class Provider implements AutoCloseable {

    /** What its tokens for the service say in {@code aud}. */
    public static final String AUDIENCE = "common-ground";

    private final RSAKey key;
    private final HttpServer server;
    private volatile boolean away;

    private Provider(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static Provider start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            Provider provider = new Provider(key, HttpServer.create(address, 0));
            provider.server.createContext("/", provider::answer);
            provider.server.start();
            return provider;
        } catch (JOSEException noKey) {
            throw new IllegalStateException(noKey);
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
    }

    /** From now on answers nobody, or does again. */
    public void setAway(boolean away) {
        this.away = away;
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The public key as a file holds it. */
    public String pem() throws JOSEException {
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                .formatted(
                        java.util.Base64.getMimeEncoder()
                                .encodeToString(key.toRSAPublicKey().getEncoded()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body =
                switch (exchange.getRequestURI().getPath()) {
                    case "/.well-known/openid-configuration" ->
                            "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}"
                                    .formatted(issuer(), issuer());
                    case "/keys" -> new JWKSet(key.toPublicJWK()).toString();
                    default -> "{}";
                };
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A good token for an hour, of that subject in these roles. */
    public String token(String subject, String... roles) {
        return token(claims -> claims.subject(subject), roles);
    }

    /** A good token in these roles, but for what is changed. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change, String... roles) {
        JWTClaimsSet claims = change.apply(claims(roles)).build();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException refused) {
            throw new IllegalStateException(refused);
        }
        return token.serialize();
    }

    /** What would be a good token if anybody had signed it. */
    public String unsigned(String subject, String... roles) {
        return new PlainJWT(claims(roles).subject(subject).build()).serialize();
    }

    private JWTClaimsSet.Builder claims(String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject("somebody")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expirationTime(in(Duration.ofHours(1)));
    }

    public static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
