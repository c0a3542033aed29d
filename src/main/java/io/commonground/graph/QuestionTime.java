package io.commonground.graph;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The time that is left for a question, carried along wherever its work goes. */
public final class QuestionTime {

    /** Under which a question's context holds its time. */
    public static final String KEY = QuestionTime.class.getName();

    private static final ThreadLocal<@Nullable QuestionTime> CURRENT = new ThreadLocal<>();

    static {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new Accessor());
    }

    private final long end;
    private volatile boolean lifted;

    public QuestionTime(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** From now on there is no hurry. */
    public void lift() {
        lifted = true;
    }

    /**
     * That long, or what is left for the question this thread works on where that is less.
     *
     * @param budget zero where nothing else limits it; so is the answer then
     * @throws TimeBudgetExceeded where nothing is left
     */
    public static Duration within(Duration budget) {
        QuestionTime time = CURRENT.get();
        if (time == null || time.lifted) {
            return budget;
        }
        Duration left = Duration.ofNanos(time.end - System.nanoTime());
        if (!left.isPositive()) {
            throw new TimeBudgetExceeded();
        }
        return budget.isZero() || left.compareTo(budget) < 0 ? left : budget;
    }

    private static final class Accessor implements ThreadLocalAccessor<QuestionTime> {

        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public @Nullable QuestionTime getValue() {
            return CURRENT.get();
        }

        @Override
        public void setValue(QuestionTime time) {
            CURRENT.set(time);
        }

        @Override
        public void setValue() {
            CURRENT.remove();
        }
    }
}
