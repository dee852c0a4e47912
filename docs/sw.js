// Pages as visited, kept for reading without a network. The build writes its digest here, so that a new one is a new worker.
//
// What is asked for comes from the network first: pages are checked with the server each time, so that a reader with a network
// never sees an old one. Figures are named by their content and come from the cache. Without a network all comes from the cache.

const BUILD = "served"
const PREFIX = "runnable-pytorch-"
const CACHE = PREFIX + BUILD
const LIST = new URL("offline.json", self.registration.scope).href
const BY_CONTENT = /\/assets\/(figures|thumbnails)\//

self.addEventListener("install", (event) => event.waitUntil(install()))
self.addEventListener("activate", (event) => event.waitUntil(take()))
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request
  if (method !== "GET" || !url.startsWith(self.registration.scope)) return
  event.respondWith(url === LIST ? newest(event.request) : answer(event))
})

async function install() {
  const cache = await caches.open(CACHE)
  await cache.add(new Request(LIST, { cache: "no-cache" }))
  await self.skipWaiting()
}

/** Take over what the worker before this one kept: as it is where the list says that it has not changed, else fetched anew. */
async function take() {
  const now = await caches.open(CACHE)
  const fresh = await listed(now)
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX) || name === CACHE) continue
    const old = await caches.open(name)
    const known = await listed(old)
    for (const request of await old.keys()) if (request.url !== LIST) await renew(request, old, now, known, fresh)
    await caches.delete(name)
  }
  await self.clients.claim()
}

async function renew(request, old, now, known, fresh) {
  const path = decodeURI(request.url.slice(self.registration.scope.length).split("?")[0])
  if (!fresh[path]) return
  try {
    if (known[path]?.[0] === fresh[path][0]) await now.put(request, await old.match(request))
    else await now.add(new Request(request.url, { cache: "no-cache" }))
  } catch {
    // the network is gone, or the disk is full: the page is kept again when it is next visited
  }
}

/** Path below the scope → [digest, bytes] of every file of the build that a cache belongs to. */
async function listed(cache) {
  const list = await cache.match(LIST)
  return list ? (await list.json()).files : {}
}

/** The list as the server has it; the one that is kept belongs to the build that this worker is of. */
async function newest(request) {
  return fetch(request).catch(async (error) => (await (await caches.open(CACHE)).match(LIST)) ?? Promise.reject(error))
}

async function answer(event) {
  const { request } = event
  const cache = await caches.open(CACHE)
  const kept = () => cache.match(request, { ignoreSearch: true })
  if (BY_CONTENT.test(request.url)) {
    const found = await kept()
    if (found) return found
  }
  try {
    const page = request.mode === "navigate"
    const found = await (page ? fetch(request.url, { cache: "no-cache", redirect: "manual" }) : fetch(request))
    if (found.status === 200) event.waitUntil(cache.put(request.url.split(/[?#]/)[0], found.clone()).catch(() => {}))
    return found
  } catch (error) {
    return (await kept()) ?? (request.mode === "navigate" ? missing(cache) : Promise.reject(error))
  }
}

/** Where a page is not kept: those that are. */
async function missing(cache) {
  const paths = (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith("/"))
  const links = paths.map((url) => `<li><a href="${escape(url)}">${escape(decodeURI(url.slice(self.registration.scope.length)) || "/")}</a></li>`)
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>没有网络 · Offline</title>`
  const said = "<h1>没有网络 · Offline</h1><p>这一页没有保存在本机，下面这些可以看。</p><p lang=\"en\">This page is not kept on this device; these are.</p>"
  const html = `<!doctype html><html lang="zh-Hans"><head>${head}</head><body>${said}<ul>${links.join("")}</ul></body></html>`
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } })
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign])
}
