package io.poolproof.javascript.build;

import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Takes regular expressions from JavaScript itself, so that no second engine with its tables of characters is shipped. */
public final class NativeExpressions implements SubstitutionPolicy {
    @Override
    public void contribute(SubstitutionSink sink) {
        sink.substitutePackage("java.util.regex", "io.poolproof.javascript.regex");
    }
}
