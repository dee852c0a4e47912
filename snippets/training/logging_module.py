"""用 logging 代替 print | logging instead of print"""

import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("train")
log.info("epoch %d: loss %.3f", 1, 0.25)
#> INFO train: epoch 1: loss 0.250
log.debug("not shown at this level")
log.warning("loss is %s, stopping", float("nan"))
#> WARNING train: loss is nan, stopping
