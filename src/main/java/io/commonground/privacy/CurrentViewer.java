package io.commonground.privacy;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries the viewer of a question along wherever its work goes. */
public final class CurrentViewer implements ThreadLocalAccessor<Viewer> {

    /** Under which a question's context holds its viewer. */
    public static final String KEY = CurrentViewer.class.getName();

    private static final ThreadLocal<@Nullable Viewer> CURRENT = new ThreadLocal<>();

    static {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new CurrentViewer());
    }

    private CurrentViewer() {}

    static Optional<Viewer> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Does work of this viewer on this thread. */
    public static <T> T as(Viewer viewer, Supplier<T> work) {
        Viewer before = CURRENT.get();
        CURRENT.set(viewer);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Work that may fail in two ways. */
    public interface Work<A extends Exception, B extends Exception> {

        void run() throws A, B;
    }

    /** Does work of this viewer on this thread that may fail. */
    public static <A extends Exception, B extends Exception> void during(
            Viewer viewer, Work<A, B> work) throws A, B {
        Viewer before = CURRENT.get();
        CURRENT.set(viewer);
        try {
            work.run();
        } finally {
            CURRENT.set(before);
        }
    }

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable Viewer getValue() {
        return CURRENT.get();
    }

    @Override
    public void setValue(Viewer viewer) {
        CURRENT.set(viewer);
    }

    @Override
    public void setValue() {
        CURRENT.remove();
    }
}
