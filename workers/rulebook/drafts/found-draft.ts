import type { DraftView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { mustBeVersion } from '../../platform/if-match'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { goingAlong } from './along'
import { answersAmong, answersOf } from './draft-answers'
import { rivalOfDraft } from './draft-rival'
import type { DraftRow } from './draft-table'
import { targetOf, targetsOf } from './draft-target'
import { type DraftTarget, draftView } from './draft-view'

/** A draft with what it changes. */
export interface FoundDraft {
  readonly draft: DraftRow
  readonly target: DraftTarget
}

export async function foundDraft(scope: Scope, id: string): Promise<FoundDraft> {
  const draft = await scope.rules.readDraft(id)
  if (!draft) throw new Problem('not_found')
  const target = await targetOf(scope, draft)
  assert(target !== undefined, 'what a draft changes is never taken away')
  return { draft, target }
}

/** Those of them that are there, in the order in which they are named. */
export async function foundDrafts(
  scope: Scope,
  ids: readonly string[],
): Promise<readonly FoundDraft[]> {
  const rows = await scope.rules.readDrafts(ids)
  const targetOf = await targetsOf(scope, rows)
  return ids.flatMap((id) => {
    const draft = rows.find((row) => row.id === id)
    return draft ? [{ draft, target: targetOf(draft) }] : []
  })
}

/** The draft, provided that it is as its reader read it and in one of the states the step needs. */
export async function draftIn(
  scope: Scope,
  id: string,
  basedOn: number,
  ...states: readonly DraftRow['state'][]
): Promise<FoundDraft> {
  const found = await foundDraft(scope, id)
  mustBeIn(found, basedOn, states)
  return found
}

/** Refuses a draft that is not as its reader read it, or in none of the states the step needs. */
export function mustBeIn(
  { draft }: FoundDraft,
  basedOn: number,
  states: readonly DraftRow['state'][],
): void {
  mustBeVersion(basedOn, draft.version)
  if (!states.includes(draft.state)) throw new Problem('wrong_state')
}

export async function readDraft(scope: Scope, id: string): Promise<DraftView> {
  const found = await foundDraft(scope, id)
  return viewOf(scope, found, await answersOf(scope, found.draft))
}

/** Those of them that are there. */
export async function readDrafts(scope: Scope, ids: readonly string[]): Promise<DraftView[]> {
  const found = await foundDrafts(scope, ids)
  const answersIn = await answersAmong(
    scope,
    found.map(({ draft }) => draft),
  )
  return Promise.all(found.map((each) => viewOf(scope, each, answersIn(each.draft))))
}

async function viewOf(
  scope: Scope,
  found: FoundDraft,
  answers: DraftView['answers'],
): Promise<DraftView> {
  const { draft, target } = found
  const seen = { answers, rival: await rivalOfDraft(scope, found) }
  return draftView(draft, target, scope, seen, await goingAlong(scope, draft))
}
