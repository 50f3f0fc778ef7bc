package fayi.content.law.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts Chinese into single characters and pairs of neighbours, other scripts into words. It needs no dictionary, so a word that
 * no dictionary knows is found as well; the pairs carry most of the sense, the characters catch what pairs miss.
 */
public final class LawAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new LowerCaseFilter(new CJKWidthFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, new CJKBigramFilter(words, CJKBigramFilter.HAN, true));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream stream) {
        return new LowerCaseFilter(new CJKWidthFilter(stream));
    }
}
