/** Papers below a camera: finds the sheet, straightens and cleans it, makes a PDF of several. Pure work on pictures. */
@NullMarked
package fayi.device.document;

import org.jspecify.annotations.NullMarked;
