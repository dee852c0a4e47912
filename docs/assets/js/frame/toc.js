// The table of contents: marks the section being read, and closes when one is chosen.

const toc = document.getElementById("toc")
const links = [...(toc?.querySelectorAll("a[href^='#']") ?? [])]
const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))

function mark() {
  const read = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < 120)
  links.forEach((link, index) => {
    if (index === read) link.setAttribute("aria-current", "true")
    else link.removeAttribute("aria-current")
  })
  if (read >= 0) reveal(links[read])
}

/** Scroll the list, not the page. */
function reveal(link) {
  const above = link.offsetTop - toc.scrollTop
  if (above < 40 || above > toc.clientHeight - 40) toc.scrollTop = link.offsetTop - toc.clientHeight / 2
}

if (links.length) {
  let waiting = false
  addEventListener("scroll", () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      mark()
    })
  }, { passive: true })
  mark()
  toc.addEventListener("click", (event) => {
    if (event.target.closest("a") && toc.matches(":popover-open")) toc.hidePopover()
  })
}
