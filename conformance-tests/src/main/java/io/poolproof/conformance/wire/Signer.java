package io.poolproof.conformance.wire;

import java.net.URI;

/** Puts a signature on requests that AWS wants signed. */
public interface Signer {
    /** For targets to which a signature means nothing. */
    Signer NONE = (request, uri) -> request;

    WireRequest signed(WireRequest request, URI uri);

    /** Signs with a key that AWS does not know. */
    default Signer ofNobody() {
        return this;
    }

    /** For stand-ins that route by the service's name in the credential's scope and check no signature. */
    static Signer fake(String region) {
        return of(
                (request, uri) -> request.withHeader(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=test/20260101/" + region
                                + "/cognito-idp/aws4_request, SignedHeaders=host, Signature=0"),
                region);
    }

    /** For what checks signatures. */
    static Signer real(AwsAccount account) {
        return of(byKeyOf(account), account.region());
    }

    private static Signer byKeyOf(AwsAccount account) {
        SigV4 signer = new SigV4(account, "cognito-idp");
        return (request, uri) -> new WireRequest(
                request.method(),
                request.path(),
                signer.headers(request.method(), uri, request.headers(), request.body()),
                request.body());
    }

    private static Signer of(Signer usual, String region) {
        Signer nobody = byKeyOf(AwsAccount.nobody(region));
        return new Signer() {
            @Override
            public WireRequest signed(WireRequest request, URI uri) {
                return usual.signed(request, uri);
            }

            @Override
            public Signer ofNobody() {
                return nobody;
            }
        };
    }
}
