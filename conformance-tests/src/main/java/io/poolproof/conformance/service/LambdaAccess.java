package io.poolproof.conformance.service;

import java.net.URI;

/**
 * Where and with what role functions are made.
 *
 * @param endpoint Lambda's own
 * @param runtime name of the Node.js runtime
 * @param role ARN of the role that the functions run as; it needs no permission
 */
public record LambdaAccess(URI endpoint, String runtime, String role) {}
