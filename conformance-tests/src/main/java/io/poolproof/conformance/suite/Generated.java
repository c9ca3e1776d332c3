package io.poolproof.conformance.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Says of a property which written case it plays with generated inputs. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(GeneratedLine.class)
@interface Generated {

    /** Id of the written case. */
    String like();

    /** Stands in the line's id in place of the written case's own. */
    String name() default "generated";

    /** What is so, for people. */
    String title();
}
