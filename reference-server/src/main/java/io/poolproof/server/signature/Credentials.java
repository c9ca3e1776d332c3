package io.poolproof.server.signature;

/** An access key whose signatures a server accepts. */
public record Credentials(String accessKeyId, String secretAccessKey) {

    /** Shows the id, never the secret. */
    @Override
    public String toString() {
        return "Credentials[" + accessKeyId + "]";
    }
}
