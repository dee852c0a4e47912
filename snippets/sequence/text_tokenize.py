"""切分：按字符，按词 | Tokenizing: characters, words"""

import re
import unicodedata

text = "Don't panic: it's  only PyTorch 2!"
print(list(text)[:8])  # 字符 | characters
#> ['D', 'o', 'n', "'", 't', ' ', 'p', 'a']
print(text.split())  # 按空白：标点粘在词上 | by whitespace: punctuation sticks
#> ["Don't", 'panic:', "it's", 'only', 'PyTorch', '2!']
print(re.findall(r"\w+(?:'\w+)?|[^\w\s]", text.lower()))  # 词与标点 | words and punctuation
#> ["don't", 'panic', ':', "it's", 'only', 'pytorch', '2', '!']

chinese = "\u4f60\u597d\uff0c\u4e16\u754c\uff01"  # 你好，世界！ | "Hello, world!" in Chinese
# 几块，几字，几字节 | pieces, characters, bytes
print(len(chinese.split()), len(chinese), len(chinese.encode()))
#> 1 6 18
print(ascii(unicodedata.normalize("NFKC", chinese)))  # 全角标点变半角 | full-width punctuation becomes ASCII
#> '\u4f60\u597d,\u4e16\u754c!'
