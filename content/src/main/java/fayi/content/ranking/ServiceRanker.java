package fayi.content.ranking;

import fayi.content.catalogue.Catalogue;
import fayi.content.catalogue.Service;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes services for what a person tells in their own words, and says for which of their words. A sum of weights that
 * anybody can follow, no learned model: each lay word that is said counts once for the services it speaks for; what the
 * services say themselves decides between equals. Pure and quick (well under a millisecond for a few sentences): any thread.
 */
public final class ServiceRanker {
    /** Below this there is no word that means anything. */
    private static final double LEAST = 1;
    /** What is much weaker than the best is noise. */
    private static final double SHARE = 0.3;
    /** Longer than anybody types here; keeps the work bounded. */
    private static final int MOST_CHARACTERS = 2000;

    private static final int MOST_REASONS = 3;

    private final Catalogue catalogue;
    private final LayWords words;
    private final TitleWords titles;

    /** Over what a station offers. */
    public ServiceRanker(Catalogue catalogue, LayWords words) {
        this.catalogue = catalogue;
        this.words = words;
        this.titles = new TitleWords(catalogue.services());
    }

    /** What fits {@code told}. */
    public Proposals rank(String told) {
        String text = plain(told);
        Optional<Danger> danger = words.dangers().stream()
                .filter(known -> known.in(text))
                .map(DangerWords::kind)
                .findFirst();
        List<Heard> heard = new ArrayList<>();
        for (LayWord word : words.words()) {
            word.in(text).ifPresent(said -> heard.add(new Heard(said, word.means())));
        }
        List<Scored> scored = catalogue.services().stream()
                .map(service -> new Scored(service, score(service, heard, text)))
                .filter(one -> one.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(Proposals.MOST)
                .toList();
        double best = scored.isEmpty() ? 0 : scored.get(0).score();
        return new Proposals(
                danger,
                scored.stream()
                        .filter(one -> one.score() >= best * SHARE)
                        .map(one -> new Proposal(one.service(), reasons(one.service(), heard, text)))
                        .toList());
    }

    private double score(Service service, List<Heard> heard, String text) {
        int sum = heard.stream().mapToInt(one -> one.weight(service)).sum();
        return sum + titles.score(service, text);
    }

    private List<String> reasons(Service service, List<Heard> heard, String text) {
        List<Heard> strongest = heard.stream()
                .filter(one -> one.weight(service) > 0)
                .sorted(Comparator.comparingInt((Heard one) -> one.weight(service))
                        .reversed())
                .toList();
        if (strongest.isEmpty()) {
            return titles.common(service, text).stream().limit(MOST_REASONS).toList();
        }
        List<Phrase.Said> chosen = new ArrayList<>();
        for (Heard one : strongest) {
            Phrase.Said said = one.said();
            boolean told = chosen.stream()
                    .anyMatch(other ->
                            other.words().contains(said.words()) || said.words().contains(other.words()));
            if (!told && chosen.size() < MOST_REASONS) {
                chosen.add(said);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Phrase.Said::at))
                .map(Phrase.Said::words)
                .toList();
    }

    /** One form of each character, no blanks: people type both. */
    private static String plain(String told) {
        String bounded = told.length() > MOST_CHARACTERS ? told.substring(0, MOST_CHARACTERS) : told;
        return Normalizer.normalize(bounded, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", "");
    }

    private record Heard(Phrase.Said said, Map<String, Integer> means) {
        int weight(Service service) {
            return means.getOrDefault(service.id(), 0);
        }
    }

    private record Scored(Service service, double score) {}
}
