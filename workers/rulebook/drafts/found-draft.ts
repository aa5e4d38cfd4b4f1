import type { DraftView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { mustBeVersion } from '../../platform/if-match'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { goingAlong } from './along'
import type { DraftRow } from './draft-table'
import { targetOf } from './draft-target'
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
  const { draft, target } = await foundDraft(scope, id)
  return draftView(draft, target, scope, await goingAlong(scope, draft))
}
