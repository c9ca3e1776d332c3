package io.poolproof.server;

import io.poolproof.server.attribute.AttributeWrites;
import io.poolproof.server.http.Exchange;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.protocol.Answering;
import io.poolproof.server.rule.Judge;
import io.poolproof.server.trigger.CodeSender;
import io.poolproof.server.trigger.Functions;

/**
 * The places at which something may stand between a server's parts, and see or change what goes through. A suite shows there that it
 * notices a server that is wrong. Nothing stands at a seam unless a method is overridden. Internal, like the rooms whose types it
 * names.
 */
public interface Seams {
    /** Between clients and the server: HTTP requests and answers of the API. */
    default Exchange exchange(Exchange inner) {
        return inner;
    }

    /**
     * Between the protocol and the operations: what was read, and what is answered or thrown.
     *
     * @param parts of this server
     */
    default Answering operations(Answering inner, Parts parts) {
        return inner;
    }

    /** Between requests and the rules. */
    default Judge judge(Judge inner) {
        return inner;
    }

    /** Between updates and users. */
    default AttributeWrites writes(AttributeWrites inner) {
        return inner;
    }

    /** Between messages and the codes that they carry. */
    default CodeSender codes(CodeSender inner) {
        return inner;
    }

    /** Between triggers and their functions. */
    default Functions functions(Functions inner) {
        return inner;
    }
}
