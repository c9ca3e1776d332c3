package io.poolproof.server.junit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test the pool of a definition, with its app clients and groups, and a user of its own. Needs the module
 * {@code poolproof-definitions} beside this one.
 */
@ExtendWith(CognitoExtension.class)
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface UserPool {
    /** A file in any format that {@code poolproof check} reads: a path from the working directory, or else a resource of the class path. */
    String value();

    /** Id of the pool; unless set the one that is in the file, or else one that is the same in each run. */
    String poolId() default "";

    /** Ids of the app clients in the order of the file. */
    String[] clientIds() default {};

    /** Values of the template's parameters, as {@code NAME=VALUE}. */
    String[] parameters() default {};
}
