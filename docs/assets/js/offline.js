// Pages as visited are kept for reading without a network: the worker at the site's root does it.

import { config } from "./page.js"

const root = new URL(`${config.base}/`, location.href)

/** Whether this copy of the site, in this browser, can be kept; while it is being written (`make serve`) it is not. */
export const able = "serviceWorker" in navigator && isSecureContext && Boolean(document.querySelector("link[rel=manifest]"))

/** The files of the site: { build, files: path → [digest, bytes] }. */
export async function list() {
  const answer = await fetch(new URL("offline.json", root), { cache: "no-cache" })
  if (!answer.ok) throw new Error(`offline.json: ${answer.status}`)
  return answer.json()
}

const opened = (build) => caches.open(`runnable-pytorch-${build}`)

/** Of a language: the files that its pages need, those of them that are kept, and the bytes that are missing. */
export async function state({ build, files }, language) {
  const other = language === "zh" ? "en" : "zh"
  const foreign = (path) => path.startsWith(`${other}/`) || path.startsWith(`search/${other}.`)
  const wanted = Object.entries(files).filter(([path]) => !foreign(path))
  const kept = new Set((await (await opened(build)).keys()).map(({ url }) => url))
  const missing = wanted.filter(([path]) => !kept.has(new URL(encodeURI(path), root).href))
  const bytes = (entries) => entries.reduce((sum, [, [, size]]) => sum + size, 0)
  return { wanted, missing, bytes: bytes(wanted), left: bytes(missing) }
}

/** Keep files, eight at a time; `tell(done, all)` after each. Throws where the network or the disk fails. */
export async function keep({ build }, missing, tell) {
  await navigator.storage?.persist?.()
  const cache = await opened(build)
  const waiting = missing.map(([path]) => path)
  let done = 0
  const next = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await cache.add(new Request(new URL(encodeURI(path), root), { cache: "no-cache" }))
      tell((done += 1), missing.length)
    }
  }
  await Promise.all(Array.from({ length: 8 }, next))
}

/** Drop all that is kept, but not the list of what there is. */
export async function drop({ build }) {
  const cache = await opened(build)
  for (const request of await cache.keys()) if (!request.url.endsWith("/offline.json")) await cache.delete(request)
}

if (able) {
  const register = () => navigator.serviceWorker.register(new URL("sw.js", root)).catch((error) => console.error(error))
  if (document.readyState === "complete") register()
  else addEventListener("load", register, { once: true })
}
