package fayi.kiosk.flow;

/** What a paper of one page says in brief, for a printer of small receipts. */
public sealed interface Slip permits ReceiptSlip, CodeSlip {}
