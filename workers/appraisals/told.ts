import type { AppraisalResult } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Told } from './appeal-rules'
import { visibleSheet } from './open-sheet'
import { standingAfter } from './standing'
import type { AppraisalSheet } from './store'
import type { AppraisalWordRow, NewAppraisalWord } from './word-store'

/** A completed sheet that the reader may see, and everything that was said of it. */
export interface Spoken extends Told {
  readonly said: readonly AppraisalWordRow[]
}

/** What a word needs besides what everyone's has. */
type Saying = Pick<NewAppraisalWord, 'id' | 'kind'> & Partial<NewAppraisalWord>

/** The sheet, if it is completed: before that nobody was told anything. */
export async function toldSheet(scope: Scope, id: string): Promise<Spoken> {
  const sheet = await visibleSheet(scope, id)
  if (sheet.state !== 'completed') throw new Problem('wrong_state')
  return spokenOf(scope, sheet)
}

/** A sheet of which nothing can have been said: it is still being scored, or just completed. */
export const unsaid = (sheet: AppraisalSheet): Spoken => ({
  sheet,
  said: [],
  standing: standingAfter([]),
})

/** A sheet with what was said of it. */
export async function spokenOf(scope: Scope, sheet: AppraisalSheet): Promise<Spoken> {
  if (sheet.state !== 'completed') return unsaid(sheet)
  const said = await scope.appraisals.wordsOf(sheet.id)
  return { sheet, said, standing: standingAfter(said) }
}

/** What a completed sheet came to, as an appeal has left it. */
export function countingResult({ sheet, standing }: Spoken): AppraisalResult {
  const result = standing.changed?.result ?? sheet.result
  assert(result !== null, 'a completed sheet has its result')
  return result
}

/** Every word makes a new version of what people read; the sheet itself stays. */
export const versionOf = ({ sheet, said }: Pick<Spoken, 'sheet' | 'said'>): number =>
  sheet.version + said.length

export const mustBeLatest = (spoken: Spoken, basedOn: number): void =>
  mustBeVersion(basedOn, versionOf(spoken))

/** A word as it is kept, with who says it and when. */
export const wordOf = (scope: Scope, { sheet }: Spoken, saying: Saying): NewAppraisalWord => ({
  appraisalId: sheet.id,
  body: '',
  ruleSetId: null,
  ruleVersion: null,
  decideBy: null,
  meanwhile: null,
  scores: null,
  result: null,
  totalPoints: null,
  decides: false,
  personId: scope.personId,
  personName: scope.personName,
  atMs: scope.now,
  ...saying,
})

/** The sheet after one more word. */
export function after(spoken: Spoken, word: NewAppraisalWord): Spoken {
  const { sheet } = spoken
  const said = [...spoken.said, { ...word, companyId: sheet.companyId, n: spoken.said.length + 1 }]
  return { sheet, said, standing: standingAfter(said) }
}
