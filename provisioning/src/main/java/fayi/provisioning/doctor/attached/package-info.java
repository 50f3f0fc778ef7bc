/** What is plugged into the machine, as the kernel lists it. Nothing is opened. */
@NullMarked
package fayi.provisioning.doctor.attached;

import org.jspecify.annotations.NullMarked;
