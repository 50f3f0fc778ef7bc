package fayi.kiosk.hublink;

/** What the hub answered. Personal data: its text form is the status. */
record HubAnswer(int status, byte[] body) {
    boolean isGood() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return "HubAnswer[" + status + "]";
    }
}
