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
  mustBeVersion(basedOn, found.draft.version)
  if (!states.includes(found.draft.state)) throw new Problem('wrong_state')
  return found
}

export async function readDraft(scope: Scope, id: string): Promise<DraftView> {
  const { draft, target } = await foundDraft(scope, id)
  return draftView(draft, target, scope, await goingAlong(scope, draft))
}
