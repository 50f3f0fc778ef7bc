/** The measure of reading QR codes: a generated corpus, the peers beside the cascade, and folders of anybody's pictures. */
@NullMarked
package fayi.endtoend.bench.code;

import org.jspecify.annotations.NullMarked;
