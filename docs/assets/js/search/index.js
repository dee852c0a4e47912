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
    this.postings = bytes.subarray(4 + length)
    this.starts = this.#starts()
    this.size = head.heads.length
    this.lexicon = new Lexicon(this.terms, head.same, head.fillers)
    this.asked = Object.entries(head.asked).map(([at, asks]) => [Number(at), asks])
  }

  #starts() {
    const starts = new Uint32Array(this.terms.length)
    let at = 0
    const { postings } = this
    for (let term = 0; term < starts.length; term++) {
      starts[term] = at
      let left = 0
      for (let shift = 0, more = true; more; shift += 7) {
        left |= (postings[at] & 127) << shift
        more = postings[at++] > 127
      }
      while (left--) {
        while (postings[at++] > 127);
        at++
      }
    }
    return starts
  }

  /** [[document, impact of 0 to 1]] of a term, given by its number. */
  *of(term) {
    const { postings } = this
    let at = this.starts[term]
    const varint = () => {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = postings[at++]
        value |= (byte & 127) << shift
        if (byte < 128) return value
      }
    }
    for (let left = varint(), document = -1; left; left--) {
      document += varint() + 1
      yield [document, postings[at++] / 31]
    }
  }

  /** In how many documents a term occurs, given by its number. */
  frequency(term) {
    let value = 0
    for (let at = this.starts[term], shift = 0; ; shift += 7, at++) {
      value |= (this.postings[at] & 127) << shift
      if (this.postings[at] < 128) return value
    }
  }

  /** How much a term tells, of 0 to 1: rare ones more. */
  telling(term) {
    return Math.log(1 + this.size / (1 + this.frequency(term))) / Math.log(1 + this.size)
  }
}
