/**
 * What definitions say of everything that they make in the service. A reader of a format makes {@code ResourceDefinition}s, whose
 * shape is that of the API's own requests; the typed views of pools, app clients and identity providers are taken out of that
 * shape here, once for all formats. What is written, filled in, null, left out and unknown is kept apart.
 */
@NullMarked
package io.poolproof.definitions.model;

import org.jspecify.annotations.NullMarked;
