package fayi.kiosk.flow;

/** Where a paper comes out. */
public enum Outlet {
    /** Of the printer, on sheets. */
    PRINTER,
    /** Of the receipt printer, on its small roll. */
    ROLL,
    /** Of the printer, because the receipt printer could not. */
    PRINTER_INSTEAD
}
