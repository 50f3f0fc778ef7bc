package fayi.device.transport;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ports this process holds. The operating system's exclusive open does not stop root, and two drivers on one port would
 * steal each other's bytes.
 */
final class PortsInUse {
    /** Of the process, because ports are: drivers are made by the service loader and share nothing else. */
    static final PortsInUse OF_THIS_PROCESS = new PortsInUse();

    private final Set<Path> ports = ConcurrentHashMap.newKeySet();

    private PortsInUse() {}

    boolean take(Path realPath) {
        return ports.add(realPath);
    }

    void release(Path realPath) {
        ports.remove(realPath);
    }
}
