package fayi.kiosk.hublink;

import java.util.Map;

/**
 * One request to the hub.
 *
 * @param path below the hub's root, as in fayi.protocol.Paths, its places filled
 * @param body empty for none
 */
record HubRequest(String method, String path, byte[] body, Map<String, String> headers) {
    static HubRequest get(String path) {
        return new HubRequest("GET", path, new byte[0], Map.of());
    }

    static HubRequest delete(String path) {
        return new HubRequest("DELETE", path, new byte[0], Map.of());
    }

    static HubRequest post(String path, byte[] json) {
        return new HubRequest("POST", path, json, Map.of("Content-Type", "application/json"));
    }

    static HubRequest put(String path, byte[] bytes) {
        return new HubRequest("PUT", path, bytes, Map.of("Content-Type", "application/octet-stream"));
    }

    HubRequest withHeader(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new HubRequest(method, path, body, Map.copyOf(more));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
