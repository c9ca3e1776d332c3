package io.poolproof.conformance.wire;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;

/** Signs requests with the SDK's own signer, over the bytes that are sent. */
public final class SigV4 {
    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    private final AwsAccount account;
    private final String service;

    /**
     * A signer.
     *
     * @param service name of the service in signatures, such as {@code cognito-idp}
     */
    public SigV4(AwsAccount account, String service) {
        this.account = account;
        this.service = service;
    }

    /**
     * The headers of the signed request.
     *
     * @param headers those of the unsigned one
     * @return all of them, without those that the connection itself decides
     */
    public Map<String, String> headers(String method, URI uri, Map<String, String> headers, byte[] body) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder().uri(uri).method(SdkHttpMethod.fromValue(method));
        headers.forEach(request::putHeader);
        SignedRequest signed = SIGNER.sign(sign -> sign.identity(account.credentials())
                .request(request.build())
                .payload(ContentStreamProvider.fromByteArray(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                .putProperty(AwsV4HttpSigner.REGION_NAME, account.region()));
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        signed.request().forEachHeader((name, values) -> all.put(name, String.join(",", values)));
        all.remove("Host");
        all.remove("Content-Length");
        return all;
    }
}
