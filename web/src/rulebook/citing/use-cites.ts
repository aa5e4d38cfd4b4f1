import type { Citations } from '@bylaw/contract'
import { useState } from 'react'

/** Rules with the clauses that places of them rest on. */
export interface Cited {
  readonly rules: unknown
  readonly citations: Citations
}

/** What a draft cites: as the version before it did, apart from the places that it cites anew. */
export interface Cites {
  readonly before: Cited
  readonly anew: Cited
  readonly cite: (anew: Cited) => void
  readonly isTouched: boolean
  /** What goes with the rules when they are saved; nothing where no clause was picked. */
  readonly wish: (rules: unknown) => Promise<{ readonly citations?: Citations }>
}

export function useCites(before: Cited, start: Cited): Cites {
  const [anew, cite] = useState(start)
  const isTouched = anew !== start
  return {
    before,
    anew,
    cite,
    isTouched,
    async wish(rules) {
      if (!isTouched) return {}
      const { cited } = await import('@bylaw/rulebook')
      return { citations: asSent(cited(rules, before, anew).own) }
    },
  }
}

export const asSent = (citations: Readonly<Record<string, readonly string[]>>): Citations =>
  Object.fromEntries(Object.entries(citations).map(([place, clauses]) => [place, [...clauses]]))
