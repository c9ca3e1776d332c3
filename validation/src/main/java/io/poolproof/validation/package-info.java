/** Says before a cognito-idp request leaves whether the service would take it, and which error it would give. */
@NullMarked
package io.poolproof.validation;

import org.jspecify.annotations.NullMarked;
