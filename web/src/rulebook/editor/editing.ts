import type { QuestionView, RuleSetView } from '@bylaw/contract'
import { createContext, useContext } from 'react'
import type { Wrong } from './wrong'

/** The rules being edited, and what is known about them. */
export interface Editing {
  readonly rules: unknown
  readonly change: (rules: unknown) => void
  /** Keeps the draft from being saved while something in it cannot be read. */
  readonly hold: (held: boolean) => void
  readonly wrong: readonly Wrong[]
  readonly questions: readonly QuestionView[]
  /** What the text settles itself, with what else could stand there. */
  readonly choices: RuleSetView['choices']
}

export const EditingContext = createContext<Editing | undefined>(undefined)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Broken belief: a cell is inside an editor')
  return editing
}
