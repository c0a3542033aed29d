package io.commonground.graph;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties the database before each test. */
public class EmptyGraph implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestGraph.class).clear();
    }
}
