// Keep all pages of this language for reading without a network, with the size said first.

import { able, drop, keep, list, state } from "../offline.js"
import { announce } from "../page.js"
import { h, say } from "./parts/dom.js"

const WORDS = {
  title: "保存全部中文页面 | Keep all English pages",
  have: "本机已保存 {kept} 个文件，共 {all} 个。 | {kept} of {all} files are kept on this device.",
  keep: "保存其余的（{size} MB） | Keep the rest ({size} MB)",
  drop: "全部删除 | Remove all",
  whole: "全部页面都已保存，没有网络也能打开和搜索。 | All pages are kept: they open and can be searched without a network.",
  going: "已保存 {done}/{all} | {done} of {all} kept",
  failed: "没有存完：网络断了，或者浏览器不给更多空间。可以再试。 | Not finished: the network is gone, or the browser gives no more room. Try again.",
  unable: "这里不能保存：浏览器不支持，或者页面不是通过 https 打开的。 | This copy cannot be kept: the browser does not support it, or the page did not come over https.",
}
const megabytes = (bytes) => (bytes / 1e6).toFixed(1)

export async function mount(place) {
  const said = h("p", { className: "widget__said" })
  const bar = h("progress", { max: 1, value: 0, hidden: true, "aria-label": say(WORDS.title) })
  const more = h("button", { type: "button", hidden: true })
  const none = h("button", { type: "button", hidden: true }, say(WORDS.drop))
  place.append(h("p", { className: "widget__title" }, say(WORDS.title)), said, bar, h("div", { className: "widget__controls" }, more, none))
  if (!able) return said.append(say(WORDS.unable))
  await navigator.serviceWorker.ready
  const site = await list()
  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en"
  let missing = []

  async function show() {
    const { wanted, missing: left, left: bytes } = await state(site, language)
    missing = left
    said.textContent = left.length ? say(WORDS.have, { kept: wanted.length - left.length, all: wanted.length }) : say(WORDS.whole)
    more.textContent = say(WORDS.keep, { size: megabytes(bytes) })
    more.hidden = !left.length
    none.hidden = left.length === wanted.length
  }

  async function fill() {
    more.disabled = none.disabled = true
    bar.hidden = false
    let trouble = null
    await keep(site, missing, (done, all) => {
      bar.value = done / all
      said.textContent = say(WORDS.going, { done, all })
    }).catch((error) => { trouble = error })
    more.disabled = none.disabled = false
    bar.hidden = true
    await show()
    if (trouble) said.textContent = say(WORDS.failed)
    announce(said.textContent)
  }

  more.addEventListener("click", fill)
  none.addEventListener("click", () => drop(site).then(show))
  await show()
}
