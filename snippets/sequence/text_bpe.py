"""BPE：反复合并最常见的一对 | BPE: merge the most frequent pair, again and again"""

from collections import Counter


def merge(symbols, pair):
    out = []
    for symbol in symbols:
        if out and (out[-1], symbol) == pair:
            out[-1] += symbol
        else:
            out.append(symbol)
    return out


counts = Counter({"low": 4, "lower": 2, "newest": 5, "widest": 3})
corpus = {word: [*word, "_"] for word in counts}  # "_" 是词尾 | "_" ends a word
merges = []
for _ in range(8):
    pairs = Counter()
    for word, symbols in corpus.items():
        for pair in zip(symbols, symbols[1:], strict=False):
            pairs[pair] += counts[word]
    merges.append(max(pairs, key=pairs.get))
    corpus = {word: merge(symbols, merges[-1]) for word, symbols in corpus.items()}
print([a + b for a, b in merges])
#> ['es', 'est', 'est_', 'lo', 'low', 'ne', 'new', 'newest_']
print(corpus)
#> {'low': ['low', '_'], 'lower': ['low', 'e', 'r', '_'], 'newest': ['newest_'], 'widest': ['w', 'i', 'd', 'est_']}

new = [*"lowest", "_"]  # 没见过的词 | a word never seen before
for pair in merges:  # 按学到的顺序合并 | merge in the order learned
    new = merge(new, pair)
print(new)
#> ['low', 'est_']
