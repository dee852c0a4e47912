// What the reader chose, kept between pages; a browser that keeps nothing is no error.

const PREFIX = "runnable-pytorch."

export function recall(key) {
  try {
    return localStorage.getItem(PREFIX + key)
  } catch {
    return null
  }
}

export function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, value)
  } catch {
    // private windows and full disks: the choice holds for this page only
  }
}
