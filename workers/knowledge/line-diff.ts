export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** More lines than this are not compared one with another: what differs goes out and comes in whole. */
const MOST_LINES = 2_000

/**
 * What turns one text into another, line by line, with as many lines kept as can be: the longest
 * common subsequence. `a b c` to `a c d` keeps a, takes b out, keeps c and puts d in.
 */
export function lineDiff(from: string, to: string): DiffLine[] {
  const [before, after] = [from.split('\n'), to.split('\n')]
  const head = commonStart(before, after)
  const tail = commonStart(before.slice(head).reverse(), after.slice(head).reverse())
  const [old, fresh] = [
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  ]
  return [
    ...marked('same', before.slice(0, head)),
    ...between(old, fresh),
    ...marked('same', before.slice(before.length - tail)),
  ]
}

function between(old: readonly string[], fresh: readonly string[]): DiffLine[] {
  if (old.length > MOST_LINES || fresh.length > MOST_LINES)
    return [...marked('removed', old), ...marked('added', fresh)]
  const width = fresh.length + 1
  // kept[i * width + j]: lines that can be kept of what follows old[i] and fresh[j].
  const kept = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      kept[i * width + j] =
        old[i] === fresh[j]
          ? (kept[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(kept[(i + 1) * width + j] ?? 0, kept[i * width + j + 1] ?? 0)

  const lines: DiffLine[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const [gone, come] = [old[i], fresh[j]]
    if (gone !== undefined && gone === come) {
      lines.push({ kind: 'same', text: gone })
      i += 1
      j += 1
    } else if (
      gone !== undefined &&
      (come === undefined || (kept[(i + 1) * width + j] ?? 0) >= (kept[i * width + j + 1] ?? 0))
    ) {
      lines.push({ kind: 'removed', text: gone })
      i += 1
    } else {
      lines.push({ kind: 'added', text: come ?? '' })
      j += 1
    }
  }
  return lines
}

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  const differs = a.findIndex((line, at) => line !== b[at])
  return differs === -1 ? Math.min(a.length, b.length) : differs
}

const marked = (kind: DiffLine['kind'], lines: readonly string[]): DiffLine[] =>
  lines.map((text) => ({ kind, text }))
