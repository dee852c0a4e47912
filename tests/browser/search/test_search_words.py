"""The browser cuts what readers type as the build cuts the pages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from hooks.search.table import Table
from hooks.search.words import Lexicon
from tests.questions import nothing, questions

UNITS = """async ({ module, words, same, fillers, texts }) => {
    const { Lexicon } = await import(module)
    const lexicon = new Lexicon(words, same, fillers)
    return texts.map((text) => lexicon.units(text).map(({ term, parts }) => [term, ...parts]))
}"""
CODE = (
    "nn.BatchNorm1d(3) clip_grad_norm_ ReduceLROnPlateau 1×1 卷积 it's ｆｕｌｌ－ｗｉｄｔｈ resnet18 "
    "LSTMCell conv2d x.view(-1) _private naïve"
)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_both_cut_alike(page: Page, site_url: str, language: str) -> None:
    texts = [question.text for question in questions(language)] + nothing() + [CODE]
    table = Table()
    plain = Lexicon((), [], ())
    words = sorted({piece.raw for text in texts for piece in plain.pieces(text)} | {"梯度", "保存", "损失", "训练"})
    lexicon = Lexicon(words, table.same, table.fillers)
    page.goto(f"{site_url}en/about/contributing/")
    given = {"module": f"{site_url}assets/js/search/words.js", "words": words, "same": table.same, "fillers": table.fillers}
    cut = page.evaluate(UNITS, given | {"texts": texts})
    assert cut == [[[unit.term, *unit.parts] for unit in lexicon.units(text)] for text in texts]
