package fayi.content.ranking;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plain peer: BM25 (k1 1.2, b 0.75) over single characters and pairs of each service's title, summary and 'for whom'.
 */
final class TitleSearch {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final Map<String, Map<String, Integer>> documents = new LinkedHashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final double length;

    TitleSearch(Catalogue catalogue) {
        for (Service service : catalogue.services()) {
            Map<String, Integer> terms = new HashMap<>();
            terms(service.title().chinese() + "。" + service.summary().chinese() + "。"
                            + service.whoFor().chinese())
                    .forEach(term -> terms.merge(term, 1, Integer::sum));
            documents.put(service.id(), terms);
            terms.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
        }
        length = documents.values().stream()
                .mapToInt(TitleSearch::size)
                .average()
                .orElse(1);
    }

    List<String> best(String told) {
        Map<String, Double> scores = new LinkedHashMap<>();
        documents.forEach((id, terms) -> scores.put(id, score(terms, told)));
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(Proposals.MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double score(Map<String, Integer> terms, String told) {
        double sum = 0;
        for (String term : terms(told)) {
            int count = terms.getOrDefault(term, 0);
            int in = frequency.getOrDefault(term, 0);
            double rare = Math.log(1 + (documents.size() - in + 0.5) / (in + 0.5));
            sum += rare * count * (K1 + 1) / (count + K1 * (1 - B + B * size(terms) / length));
        }
        return sum;
    }

    private static int size(Map<String, Integer> terms) {
        return terms.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                terms.add(text.substring(i, i + 1));
                if (i + 1 < text.length() && Character.isIdeographic(text.charAt(i + 1))) {
                    terms.add(text.substring(i, i + 2));
                }
            }
        }
        return terms;
    }
}
