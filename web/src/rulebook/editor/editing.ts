import type { QuestionView, RuleSetView } from '@bylaw/contract'
import { createContext, useContext } from 'react'
import type { Wrong } from './wrong'

/** The rules being edited, and what is known about them. */
export interface Editing {
  readonly rules: unknown
  readonly change: (rules: unknown) => void
  readonly wrong: readonly Wrong[]
  readonly questions: readonly QuestionView[]
  readonly sentences: RuleSetView['sentences']
}

export const EditingContext = createContext<Editing | undefined>(undefined)

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('Broken belief: a cell is inside an editor')
  return editing
}
