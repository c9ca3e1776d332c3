package io.poolproof.javascript;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.Descriptions;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** What the compiled module exports; {@code index.mjs} puts JavaScript's habits around it. */
public final class Exports {
    private Exports() {}

    /** TeaVM starts from here; there is nothing to start. */
    public static void main(String[] args) {}

    /** A judge that knows what {@code DescribeUserPool} and, unless null, {@code DescribeUserPoolClient} answer. */
    @JSExport
    public static Judge forPool(JSObject pool, @Nullable JSObject client) {
        UserPool known = Descriptions.userPoolOf(new JsValue(pool));
        return new Judge(
                client == null
                        ? CognitoValidator.forPool(known)
                        : CognitoValidator.forPool(known, Descriptions.userPoolClientOf(new JsValue(client))));
    }

    /** A judge of the pool that an input of {@code CreateUserPool} makes; null where that cannot be read. */
    @JSExport
    public static @Nullable Judge forCreation(JSObject creation) {
        JsValue value = new JsValue(creation);
        if (!(DecodedRequest.of(Operation.CREATE_USER_POOL, value) instanceof DecodedRequest.Read read)) {
            return null;
        }
        UserPool.Builder pool = Descriptions.userPoolOf(value).toBuilder();
        List<SchemaAttributeType> schema = read.request().schema();
        return new Judge(CognitoValidator.forPool((schema == null ? pool : pool.declared(schema)).build()));
    }

    /** A judge of shapes alone. */
    @JSExport
    public static Judge withoutPool() {
        return new Judge(CognitoValidator.withoutPool());
    }

    /** The names of all operations that can be judged. */
    @JSExport
    public static String[] operations() {
        return Arrays.stream(Operation.values()).map(Operation::wireName).toArray(String[]::new);
    }
}
