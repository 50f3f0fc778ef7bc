package fayi.endtoend.campaign;

/**
 * Something that can go wrong with a device.
 *
 * @param id stable, such as {@code paper-empty}
 * @param standing whether it lasts until a person does something; all others pass by themselves
 */
public record FaultKind(String id, boolean standing) {
    /** One that passes by itself. */
    static FaultKind passing(String id) {
        return new FaultKind(id, false);
    }

    /** One that lasts until a person does something. */
    static FaultKind standing(String id) {
        return new FaultKind(id, true);
    }
}
