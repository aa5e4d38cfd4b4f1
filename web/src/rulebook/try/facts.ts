import { createContext, useContext } from 'react'
import type { Wrong } from '../editor/wrong'

/** The case being filled in, and what was said about it. */
export interface Facts {
  readonly facts: unknown
  readonly change: (facts: unknown) => void
  readonly wrong: readonly Wrong[]
}

export const FactsContext = createContext<Facts | undefined>(undefined)

export function useFacts(): Facts {
  const facts = useContext(FactsContext)
  if (!facts) throw new Error('Broken belief: a fact is inside a form')
  return facts
}
