package io.poolproof.conformance.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the fault that a property plays. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Fault {

    /** Id of the written refusal whose value is generated. */
    String like();

    /** What is so, for people. */
    String title();
}
