package fayi.kiosk.visit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every text that can be reached from an object, and every array of bytes or points. */
final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();
    private int pictures;

    private Reachable() {}

    static Reachable from(Object root) {
        Reachable reachable = new Reachable();
        reachable.add(root);
        while (!reachable.open.isEmpty()) {
            reachable.visit(reachable.open.pop());
        }
        return reachable;
    }

    List<String> texts() {
        return texts;
    }

    int pictures() {
        return pictures;
    }

    private void add(Object found) {
        if (found != null && seen.add(found)) {
            open.push(found);
        }
    }

    private void visit(Object found) {
        if (found instanceof String text) {
            texts.add(text);
        } else if (found instanceof byte[] || found instanceof int[]) {
            pictures++;
        } else if (found instanceof Iterable<?> list) {
            list.forEach(this::add);
        } else if (found instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (found instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (found.getClass().getName().startsWith("fayi.")) {
            for (Field field : found.getClass().getDeclaredFields()) {
                addField(found, field);
            }
        }
    }

    private void addField(Object owner, Field field) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
            return;
        }
        try {
            field.setAccessible(true);
            add(field.get(owner));
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
