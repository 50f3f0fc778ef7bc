package fayi.kiosk.screen;

/** Where the kiosk's looks lie. It has no logger: it is asked before it is known where the log goes. */
final class StyleSheet {
    private StyleSheet() {}

    /** The address of the style sheet. */
    static String address() {
        return StyleSheet.class.getResource("kiosk.css").toExternalForm();
    }
}
