// Before anything is drawn: light or dark, and that scripts run. A plain script, not a module: modules wait for the whole page.

(() => {
  let chosen = null
  try { chosen = localStorage.getItem("runnable-pytorch.scheme") } catch {}
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches
  document.body.dataset.mdColorScheme = dark ? "slate" : "default"
  document.documentElement.classList.add("js")
})()
