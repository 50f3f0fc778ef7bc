package fayi.kiosk.call;

/** Whether media can pass, as the connection of the current generation reports it. */
enum Transport {
    /** The desk has not said that it is ready: nothing was offered. */
    IDLE,
    CONNECTING,
    CONNECTED,
    DISCONNECTED,
    FAILED
}
