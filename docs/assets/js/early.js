// Before anything is drawn: light or dark, whether long lines wrap, and that scripts run. A plain script, not a module: modules wait for the whole page.

(() => {
  let chosen = null
  try { chosen = localStorage.getItem("runnable-pytorch.scheme") } catch {}
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches
  document.body.dataset.mdColorScheme = dark ? "slate" : "default"
  try {
    const wrap = localStorage.getItem("runnable-pytorch.wrap")
    if (wrap) document.documentElement.dataset.wrap = wrap
  } catch {}
  document.documentElement.classList.add("js")
})()
