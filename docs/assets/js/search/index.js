// The index of one language as hooks/search/index.py writes it, unpacked.

import { Lexicon } from "./words.js"

/** Fetch what lies at `url`, unzipped where the server has not done so. */
export async function fetched(url) {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

export class Index {
  constructor(bytes) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)))
    Object.assign(this, head)
    this.terms = head.terms.split("\n")
    this.number = new Map(this.terms.map((term, at) => [term, at]))
    this.#open(bytes.subarray(4 + length))
    this.size = head.heads.length
    this.lexicon = new Lexicon(this.terms, head.same, head.fillers)
    this.asked = Object.entries(head.asked).map(([at, asks]) => [Number(at), asks])
  }

  /** Where the documents of each term begin: in the steps from one to the next, and in their weights. */
  #open(postings) {
    let at = 0
    const varint = () => {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = postings[at++]
        value |= (byte & 127) << shift
        if (byte < 128) return value
      }
    }
    this.counts = Uint32Array.from(this.terms, varint)
    const all = this.counts.reduce((sum, count) => sum + count, 0)
    this.documents = Uint32Array.from({ length: all }, varint)
    this.impacts = postings.subarray(at)
    this.starts = new Uint32Array(this.terms.length)
    let start = 0
    this.counts.forEach((count, term) => {
      this.starts[term] = start
      for (let document = -1; count; count--, start++) document = this.documents[start] += document + 1
    })
  }

  /** [[document, impact of 0 to 1]] of a term, given by its number. */
  *of(term) {
    const start = this.starts[term]
    for (let at = start; at < start + this.counts[term]; at++) yield [this.documents[at], this.impacts[at] / 31]
  }

  /** In how many documents a term occurs, given by its number. */
  frequency(term) {
    return this.counts[term]
  }

  /** How much a term tells, of 0 to 1: rare ones more. */
  telling(term) {
    return Math.log(1 + this.size / (1 + this.frequency(term))) / Math.log(1 + this.size)
  }
}
