/** The doctor's report in words, as JSON and as paper. */
@NullMarked
package fayi.provisioning.doctor.report;

import org.jspecify.annotations.NullMarked;
