/** The first bytes of what goes by, as many as there is room for. */
export function firstBytes(most: number) {
  const kept = new Uint8Array(most)
  let length = 0
  return {
    take(chunk: Uint8Array): void {
      if (length === most) return
      const more = chunk.subarray(0, most - length)
      kept.set(more, length)
      length += more.byteLength
    },
    bytes: (): Uint8Array<ArrayBuffer> => kept.subarray(0, length),
  }
}

/** The last bytes of what goes by, as many as there is room for; each is written once, round and round. */
export function lastBytes(most: number) {
  const ring = new Uint8Array(most)
  let total = 0
  return {
    take(chunk: Uint8Array): void {
      const last = chunk.subarray(-most)
      total += chunk.byteLength
      const at = (total - last.byteLength) % most
      const fits = last.subarray(0, most - at)
      ring.set(fits, at)
      ring.set(last.subarray(fits.byteLength), 0)
    },
    bytes(): Uint8Array<ArrayBuffer> {
      if (total <= most) return ring.slice(0, total)
      const whole = new Uint8Array(most)
      const at = total % most
      whole.set(ring.subarray(at))
      whole.set(ring.subarray(0, at), most - at)
      return whole
    },
  }
}

/**
 * Looks for a run of bytes in what goes by, wherever the chunks are cut. Each byte is looked at once
 * and nothing is copied, however much what goes by resembles what is sought (Knuth, Morris, Pratt).
 */
export function seeking(sought: Uint8Array) {
  const fallbacks = fallbacksOf(sought)
  const [first = 0] = sought
  let matched = 0
  return {
    take(chunk: Uint8Array): void {
      for (let at = 0; at < chunk.byteLength && matched < sought.byteLength; at += 1) {
        if (matched === 0) {
          at = chunk.indexOf(first, at)
          if (at < 0) return
        }
        const byte = chunk[at]
        while (matched > 0 && byte !== sought[matched]) matched = fallbacks[matched - 1] ?? 0
        if (byte === sought[matched]) matched += 1
      }
    },
    isFound: (): boolean => matched === sought.byteLength,
  }
}

/** For each length of a match, how much of its end is a beginning again. */
function fallbacksOf(sought: Uint8Array): Uint8Array {
  const fallbacks = new Uint8Array(sought.byteLength)
  let length = 0
  for (let at = 1; at < sought.byteLength; at += 1) {
    while (length > 0 && sought[at] !== sought[length]) length = fallbacks[length - 1] ?? 0
    if (sought[at] === sought[length]) length += 1
    fallbacks[at] = length
  }
  return fallbacks
}
