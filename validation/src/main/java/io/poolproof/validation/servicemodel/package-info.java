/**
 * What AWS's service model says of every operation of cognito-idp: members, constraints, errors, authorisation. A table in
 * plain Java; nothing else states what stands here.
 */
@NullMarked
package io.poolproof.validation.servicemodel;

import org.jspecify.annotations.NullMarked;
