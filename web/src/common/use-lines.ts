import { useRef, useState } from 'react'

/** A line of a form that has several. */
export interface Line<Draft> {
  /** It stays its own while lines before it go: what is being typed in a field goes with its line. */
  readonly key: number
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly remove: () => void
}

/** Lines as they are being typed: changed, removed and added to one by one. */
export function useLines<Draft>(begin: () => readonly Draft[]) {
  const lastKey = useRef(0)
  const named = (draft: Draft) => {
    lastKey.current += 1
    return { key: lastKey.current, draft }
  }
  const [kept, keep] = useState(() => begin().map(named))
  return {
    drafts: kept.map(({ draft }) => draft),
    lines: kept.map(
      ({ key, draft }): Line<Draft> => ({
        key,
        draft,
        change: (next) =>
          keep((all) => all.map((line) => (line.key === key ? { key, draft: next } : line))),
        remove: () => keep((all) => all.filter((line) => line.key !== key)),
      }),
    ),
    add: (draft: Draft) => {
      const line = named(draft)
      keep((all) => [...all, line])
    },
  }
}
