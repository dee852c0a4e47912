// The torch that the reader chose, in search results and in the index of names: what fails or prints otherwise there.

import { config } from "../page.js"
import { recall } from "../store.js"

const zh = document.documentElement.lang.startsWith("zh")
const root = new URL("../../../", import.meta.url).href
const known = new Map()

/** The version that the reader chose, "" for the newest. */
export function chosen() {
  const version = recall("torch") ?? ""
  return (config.torches ?? "").split(" ").slice(1).includes(version) ? version : ""
}

/** Put a mark into each element whose address does otherwise on a version; earlier marks are taken out. */
export async function flag(places, version = chosen()) {
  const states = version ? await read(version) : {}
  for (const [element, address] of places) {
    element.querySelector(".torch-mark")?.remove()
    const state = states[bare(address)]
    if (state) element.append(markOf(version, state))
  }
}

function read(version) {
  const path = `../../torch/${version}.${zh ? "zh" : "en"}.json`
  if (!known.has(version)) {
    known.set(version, fetch(new URL(path, import.meta.url)).then((answer) => (answer.ok ? answer.json() : {}), () => ({})))
  }
  return known.get(version)
}

/** An address as the list of a version has it: relative to the site, without query and file name. */
function bare(address) {
  const { origin, pathname, hash } = new URL(address, location.href)
  return decodeURI((origin === "null" ? `file://${pathname}` : origin + pathname).replace(root, "").replace(/index\.html$/, "") + hash)
}

function markOf(version, state) {
  const mark = document.createElement("span")
  mark.className = "torch-mark"
  mark.dataset.state = state
  const said = state === "fails" ? (zh ? "运行失败" : "fails") : zh ? "输出不同" : "prints otherwise"
  mark.textContent = zh ? `torch ${version}：${said}` : `torch ${version}: ${said}`
  return mark
}
