package io.commonground.web.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request that posts what is left of what the client sent, as JSON. */
final class JsonRequest extends HttpServletRequestWrapper {

    private final byte[] json;

    JsonRequest(HttpServletRequest request, ObjectNode left) {
        super(request);
        this.json = JsonMapper.shared().writeValueAsBytes(left);
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public int getContentLength() {
        return json.length;
    }

    @Override
    public long getContentLengthLong() {
        return json.length;
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
            return getContentType();
        }
        return name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
                ? String.valueOf(json.length)
                : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                        || name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
                ? Collections.enumeration(List.of(String.valueOf(getHeader(name))))
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = new ArrayList<>(Collections.list(super.getHeaderNames()));
        names.removeIf(HttpHeaders.CONTENT_TYPE::equalsIgnoreCase);
        names.removeIf(HttpHeaders.CONTENT_LENGTH::equalsIgnoreCase);
        names.removeIf(HttpHeaders.TRANSFER_ENCODING::equalsIgnoreCase);
        names.add(HttpHeaders.CONTENT_TYPE);
        names.add(HttpHeaders.CONTENT_LENGTH);
        return Collections.enumeration(names);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(json));
    }

    /** All bytes are there from the beginning. */
    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is read at once");
        }
    }
}
