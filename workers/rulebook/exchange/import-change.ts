import type { DiffView, FileRegulation, FileRuleSet } from '@bylaw/contract'
import type { ClauseChanges } from '@bylaw/packs'
import type { Queries } from '../../platform/run-batch'
import type { Stretch } from '../signed-for-rival'
import type { Decided } from './import-questions'
import type { Wrong } from './import-wrong'

/** What an import does with one part of the file. */
interface Change {
  readonly wrong: readonly Wrong[]
  readonly state: 'added' | 'changed' | 'unchanged'
  /** A draft where its approval path has stations, a version at once where it has none. */
  readonly becomes: 'written' | 'draft' | 'version' | 'nothing'
  readonly draftId: string | null
  /** The version that it changes; null where there is none. */
  readonly basedOn: number | null
  /** From when it holds; null for as soon as may be. */
  readonly validFrom: string | null
  readonly repeals: boolean
  readonly decided: readonly Decided[]
  /** What writes it, in order; none while something is wrong. */
  readonly statements: readonly Queries[number][]
}

export interface RegulationChange extends Change {
  readonly part: FileRegulation
  /** Of the regulation as the company has it, or will. */
  readonly id: string
  readonly clauses: ClauseChanges
}

export interface RuleSetChange extends Change {
  readonly part: FileRuleSet
  /** When it comes to decide by this import, and does not yet. */
  readonly begins: readonly Stretch[]
  readonly diff: DiffView
}

export const NOTHING = {
  wrong: [],
  state: 'unchanged',
  becomes: 'nothing',
  draftId: null,
  basedOn: null,
  validFrom: null,
  repeals: false,
  decided: [],
  statements: [],
} as const satisfies Change

export const refused = (wrong: readonly Wrong[]) =>
  ({ ...NOTHING, state: 'changed', wrong }) as const
