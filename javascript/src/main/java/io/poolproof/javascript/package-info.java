/** What of the library is called from JavaScript; TeaVM compiles it together with all that it reaches. */
@NullMarked
package io.poolproof.javascript;

import org.jspecify.annotations.NullMarked;
