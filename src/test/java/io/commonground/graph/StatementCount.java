package io.commonground.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.TransactionContext;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that reach the driver, whoever sends them. */
public class StatementCount implements BeanPostProcessor {

    private static final Set<Class<?>> WATCHED =
            Set.of(Driver.class, BaseSession.class, TransactionContext.class, QueryRunner.class);

    private final AtomicInteger count = new AtomicInteger();

    /** How many statements the work sent. */
    public int during(Runnable work) {
        int before = count.get();
        work.run();
        return count.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver ? watch(bean) : bean;
    }

    private Object watch(Object target) {
        Class<?>[] interfaces = org.springframework.util.ClassUtils.getAllInterfaces(target);
        return Proxy.newProxyInstance(
                Driver.class.getClassLoader(),
                interfaces,
                (_, method, arguments) -> call(target, method, arguments));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("run") && arguments[0] instanceof String
                || method.getName().equals("run")
                        && arguments[0] instanceof org.neo4j.driver.Query) {
            count.incrementAndGet();
        }
        if (arguments != null
                && method.getName().startsWith("execute")
                && arguments[0] instanceof org.neo4j.driver.TransactionCallback<?> callback) {
            arguments[0] =
                    (org.neo4j.driver.TransactionCallback<?>)
                            context -> callback.execute((TransactionContext) watch(context));
        }
        try {
            Object result = method.invoke(target, arguments);
            boolean watched = WATCHED.stream().anyMatch(type -> type.isInstance(result));
            return watched ? watch(result) : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
