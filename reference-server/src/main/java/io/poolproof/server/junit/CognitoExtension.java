package io.poolproof.server.junit;

import io.poolproof.server.ReferenceServer;
import io.poolproof.server.seed.Seed;
import io.poolproof.validation.model.SchemaAttributeType;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts an embedded user pool for each test and stops it afterwards, so that no test sees another's state. A test takes a
 * parameter of type {@link TestUserPool}, or of type {@link URI} for the endpoint alone. Use it with
 * {@code @ExtendWith(CognitoExtension.class)}, register one with a schema of its own, or name a definition with {@link UserPool}.
 */
public final class CognitoExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(CognitoExtension.class);

    private final List<SchemaAttributeType> schema;
    private final Map<String, String> attributes;
    private final @Nullable List<String> writeAttributes;

    /** An extension whose pool has the standard attributes and whose user has an email address. */
    public CognitoExtension() {
        this(builder());
    }

    private CognitoExtension(Builder builder) {
        this.schema = List.copyOf(builder.schema);
        this.attributes = new LinkedHashMap<>(builder.attributes);
        this.writeAttributes = builder.writeAttributes == null ? null : List.copyOf(builder.writeAttributes);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Optional<Seed> seed = template(context).map(pool -> TemplateSeeds.read(pool, context.getRequiredTestClass()));
        ReferenceServer.Builder builder = ReferenceServer.builder();
        seed.ifPresent(start -> builder.seed(start).controls(true));
        ReferenceServer server = builder.start();
        ExtensionContext.Store store = context.getStore(NAMESPACE);
        store.put(ReferenceServer.class, server);
        SetUp setUp = new SetUp(server.endpoint());
        store.put(
                TestUserPool.class,
                seed.isPresent()
                        ? setUp.userOfSeed(seed.get(), attributes)
                        : setUp.userPool(schema, attributes, writeAttributes));
    }

    /** Of the test itself, or else of its class. */
    private static Optional<UserPool> template(ExtensionContext context) {
        Optional<UserPool> own = AnnotationSupport.findAnnotation(context.getTestMethod(), UserPool.class);
        return own.isPresent() ? own : AnnotationSupport.findAnnotation(context.getTestClass(), UserPool.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        ReferenceServer server = context.getStore(NAMESPACE).remove(ReferenceServer.class, ReferenceServer.class);
        if (server != null) {
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestUserPool.class || type == URI.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestUserPool pool = context.getStore(NAMESPACE).get(TestUserPool.class, TestUserPool.class);
        return parameter.getParameter().getType() == URI.class ? pool.endpoint() : pool;
    }

    /** Collects what the pool of each test has. */
    public static final class Builder {
        private final List<SchemaAttributeType> schema = new ArrayList<>();
        private final Map<String, String> attributes = new LinkedHashMap<>(Map.of("email", "user@example.com"));
        private @Nullable List<String> writeAttributes;

        private Builder() {}

        /** Declares an attribute, as {@code CreateUserPool} does. */
        public Builder attribute(SchemaAttributeType declared) {
            schema.add(declared);
            return this;
        }

        /** Gives the user a value from the start. */
        public Builder userAttribute(String name, String value) {
            attributes.put(name, value);
            return this;
        }

        /** Lists what the client may write; without a call the client has the default. */
        public Builder writeAttributes(List<String> names) {
            this.writeAttributes = names;
            return this;
        }

        public CognitoExtension build() {
            return new CognitoExtension(this);
        }
    }
}
