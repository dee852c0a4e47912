// The site's root: on to the language that the reader chose, else to that of the browser.

(() => {
  let language = null
  try { language = localStorage.getItem("runnable-pytorch.language") } catch {}
  if (language !== "zh" && language !== "en") {
    const known = (navigator.languages ?? [navigator.language]).find((tag) => /^(zh|en)\b/i.test(tag))
    language = /^zh/i.test(known ?? "") ? "zh" : "en"
  }
  const file = location.protocol === "file:" ? "index.html" : ""
  location.replace(new URL(`${language}/${file}${location.search}${location.hash}`, new URL(".", location.href)))
})()
