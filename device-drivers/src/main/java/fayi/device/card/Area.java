package fayi.device.card;

/**
 * Where a number was given out. What is not known is empty, from the county up.
 *
 * @param province province, autonomous region, municipality or special administrative region
 * @param prefecture city, prefecture or league; empty in municipalities, which have none
 * @param county county, district, banner or city of that rank
 */
public record Area(String province, String prefecture, String county) {
    /** Of a code that nobody knows. */
    public static final Area UNKNOWN = new Area("", "", "");

    /** The names behind each other, as an address begins. */
    public String fullName() {
        return province + prefecture + county;
    }
}
