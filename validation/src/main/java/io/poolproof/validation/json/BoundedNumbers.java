package io.poolproof.validation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigInteger;

/**
 * Makes parsers to which a whole number of very many digits is one of {@value #MOST_DIGITS}: what it is exactly matters to nobody, and
 * to read it costs more than in proportion.
 */
final class BoundedNumbers extends JsonFactory {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 1000;
    private static final BigInteger MOST = BigInteger.TEN.pow(MOST_DIGITS).subtract(BigInteger.ONE);

    BoundedNumbers(JsonFactoryBuilder builder) {
        super(builder);
    }

    @Override
    public JsonParser createParser(byte[] content) throws IOException {
        return new Parser(super.createParser(content));
    }

    private static final class Parser extends JsonParserDelegate {
        Parser(JsonParser parser) {
            super(parser);
        }

        @Override
        public BigInteger getBigIntegerValue() throws IOException {
            if (getTextLength() <= MOST_DIGITS) {
                return super.getBigIntegerValue();
            }
            return getTextCharacters()[getTextOffset()] == '-' ? MOST.negate() : MOST;
        }
    }
}
