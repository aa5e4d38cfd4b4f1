import type { Explanation } from '@bylaw/contract'
import { createContext } from 'react'

/** The rule versions that a trace rests on: a question that one of its steps names is about them. */
export const RestingOn = createContext<Explanation['rules']>([])
