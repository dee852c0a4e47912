// While the site is served: blocks whose script still runs become proven ones in the open page, and how far it is stands below.

import { announce, config, decoded } from "./page.js"

const EVERY = 1500 // milliseconds between two questions
const root = new URL(`${config.base}/`, location.href)
const here = decoded(location.pathname.slice(root.pathname.length))
const zh = document.documentElement.lang.startsWith("zh")
const waiting = () => [...document.querySelectorAll(".run[data-pending]")]

let sign = null

function show({ done, total, running, left }) {
  sign ??= document.body.appendChild(Object.assign(document.createElement("p"), { className: "live", role: "status" }))
  const name = running[0]?.split("/").pop() ?? ""
  const rest = left === null ? "" : zh ? `，约剩 ${time(left)}` : `, about ${time(left)} left`
  sign.textContent = zh ? `已运行 ${done}/${total}${rest} · ${name}` : `${done} of ${total} run${rest} · ${name}`
}

function time(seconds) {
  if (seconds < 90) return zh ? `${Math.round(seconds)} 秒` : `${Math.round(seconds)} s`
  return zh ? `${Math.round(seconds / 60)} 分钟` : `${Math.round(seconds / 60)} min`
}

/** Change the page while what is being read stays where it is; the browser's own way to do so would do it twice. */
function keepingPlace(change) {
  const seen = [...document.querySelectorAll("article :is(h1, h2, h3, p, li)")].find((e) => e.getBoundingClientRect().top > 60)
  const before = seen?.getBoundingClientRect().top ?? 0
  document.documentElement.style.overflowAnchor = "none"
  change()
  if (seen?.isConnected && scrollY > 8) scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: "instant" })
  requestAnimationFrame(() => { document.documentElement.style.overflowAnchor = "" })
}

/** Put the new form of each block that has run in place of the old one, while what is being read stays where it is. */
async function renew(still) {
  const old = [...document.querySelectorAll(".run")]
  const gone = (block) => block.hasAttribute("data-pending") && !still.includes(block.dataset.script)
  if (!old.some(gone)) return
  const answer = await fetch(location.pathname, { cache: "no-store" })
  const fresh = [...new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll(".run")]
  if (fresh.length !== old.length) return location.reload()
  old.forEach((block, number) => {
    if (!gone(block) || fresh[number].hasAttribute("data-pending")) return
    const made = document.adoptNode(fresh[number])
    keepingPlace(() => block.replaceWith(made))
    document.dispatchEvent(new CustomEvent("block", { detail: made }))
  })
}

async function ask() {
  try {
    const answer = await fetch(new URL(`live/news.json?page=${encodeURIComponent(here)}`, root), { cache: "no-store" })
    const news = await answer.json()
    await renew(news.waiting)
    if (news.done < news.total) show(news)
    else if (sign) {
      sign.remove()
      announce(zh ? "全部脚本都已运行" : "all scripts have run")
    }
    if (news.done < news.total || waiting().length) setTimeout(ask, EVERY)
  } catch {
    setTimeout(ask, 4 * EVERY) // the site is being built again, or the server has ended
  }
}

ask()
