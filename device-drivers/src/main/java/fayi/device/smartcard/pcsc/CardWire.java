package fayi.device.smartcard.pcsc;

import fayi.device.DeviceException;

/** Carries a command to a card and its answer back. */
@FunctionalInterface
interface CardWire {
    /** The whole answer, status word included; whoever asked overwrites it. */
    byte[] transmit(byte[] command) throws DeviceException;
}
