package fayi.provisioning.doctor;

/**
 * Something that a technician should put right.
 *
 * @param device whether {@code subject} is a device's kind; otherwise it is the id of a check of the station
 * @param test the test that found it; empty when the device's own status says it
 * @param reason stable id
 * @param action what to do, in one English sentence
 * @param essential whether nobody can be served before it is put right
 */
public record Problem(boolean device, String subject, String test, String reason, String action, boolean essential) {}
