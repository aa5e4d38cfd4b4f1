import type { DraftView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { citationsView } from '../citations-view'
import { hasPassed } from '../valid-from'
import { ownAuthors } from './authors'
import { draftOf } from './draft-target'
import { draftIn, readDraft } from './found-draft'
import { mustBeTheirs } from './path-draft'
import { draftOn } from './start-draft'

/**
 * Begins a draft that says what a withdrawn one said: also that another regulation prevails from it
 * on, which nobody could draft by hand. Whoever does so is its author, beside those whose words they
 * are. It stands on the version that the withdrawn one stood on, so that what has changed since is brought in before it is submitted.
 */
export async function renewDraft(scope: Scope, id: string, version: number): Promise<DraftView> {
  const { draft, target } = await draftIn(scope, id, version, 'withdrawn')
  mustBeTheirs(scope, target)
  const { handsTo } = draft
  if (handsTo && target.of === 'rule_set' && target.row.regulationId === handsTo.regulationId)
    throw new Problem('wrong_state', { detail: HANDED_OVER })
  const { retroactiveReason, later } = draft
  const validFromMs = hasPassed(scope.now, draft) ? null : draft.validFromMs
  const { basedOn, knownVersion } = draft
  const renewed = draftOn(
    scope,
    draftOf(draft),
    { basedOn, knownVersion },
    {
      ...(draft.repeals ? { repeals: true } : { content: draft.content }),
      citations: citationsView(draft.citations),
      note: draft.note,
      validFrom: validFromMs === null ? null : new Date(validFromMs).toISOString(),
      retroactiveReason,
      later,
      reasons: draft.reasons,
      authors: ownAuthors(draft),
      ...(handsTo ? { handsTo } : {}),
    },
  )
  await scope.shard.batch(renewed.statements)
  return readDraft(scope, renewed.id)
}

const HANDED_OVER = words(
  '这套规则已归这部制度，无须再起草。',
  'The rule set follows from this regulation already: there is nothing left to draft.',
)
