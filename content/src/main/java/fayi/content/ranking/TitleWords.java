package fayi.content.ranking;

import fayi.content.catalogue.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the services themselves say: two characters of what was told that stand in a title or a summary count the more, the
 * fewer services have them. Helps where the lay words know nothing.
 */
final class TitleWords {
    private static final double TITLE = 1.0;
    private static final double SUMMARY = 0.4;

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    TitleWords(List<Service> services) {
        Map<String, Integer> common = new HashMap<>();
        for (Service service : services) {
            Set<String> all = pairs(service.title().chinese());
            all.addAll(pairs(service.summary().chinese()));
            all.forEach(pair -> common.merge(pair, 1, Integer::sum));
        }
        for (Service service : services) {
            Map<String, Double> own = new HashMap<>();
            pairs(service.summary().chinese()).forEach(pair -> own.put(pair, SUMMARY));
            pairs(service.title().chinese()).forEach(pair -> own.put(pair, TITLE));
            own.replaceAll((pair, weight) -> weight
                    * Math.log((double) services.size() / common.getOrDefault(pair, 1))
                    / Math.log(services.size()));
            weights.put(service.id(), own);
        }
    }

    /** How much of {@code told} the service says itself; about 1 for each pair that it alone has in its title. */
    double score(Service service, String told) {
        Map<String, Double> own = weights.getOrDefault(service.id(), Map.of());
        return pairs(told).stream()
                .mapToDouble(pair -> own.getOrDefault(pair, 0.0))
                .sum();
    }

    /** What of {@code told} stands in the service's title or summary too, in the order in which it was said. */
    List<String> common(Service service, String told) {
        Map<String, Double> own = weights.getOrDefault(service.id(), Map.of());
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i + 1 < told.length(); i++) {
            boolean shared = own.containsKey(told.substring(i, i + 2));
            if (shared) {
                piece.append(piece.isEmpty() ? told.substring(i, i + 2) : told.substring(i + 1, i + 2));
            } else if (!piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** The pairs of Chinese characters in {@code text}. */
    static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
