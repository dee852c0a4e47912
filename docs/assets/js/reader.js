// The reader's tools; each module finds its own place on the page.

import "./scheme.js"
import "./language.js"
import "./copy.js"
import "./toc.js"
import "./tabs.js"
import "./scrollable.js"
import "./both.js"
import "./ask.js"
import "./widgets.js"
import "./names.js"
import "./keys.js"
import "./torch.js"
