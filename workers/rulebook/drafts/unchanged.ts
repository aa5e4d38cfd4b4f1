import { sameJson, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { following } from '../planned'
import { spanAt } from '../timeline'
import type { FoundDraft } from './found-draft'
import { saidIn, targetInTime } from './target-in-time'

/**
 * Refuses a draft that leaves everything as it is: people would be asked to pass nothing. A repeal,
 * another clause to rest on, another regulation to follow from, a beginning before the first version
 * or the end of a version to come are changes, though the content is the same.
 */
export async function mustChangeSomething(
  scope: Scope,
  { draft, target }: FoundDraft,
): Promise<void> {
  const { repeals, handsTo, citations, content, basedOn, later } = draft
  if (repeals || handsTo !== null || Object.keys(citations).length > 0) return
  const before = await saidIn(scope, target, basedOn)
  if (before.repeals || !sameJson(before.content, content)) return
  if (target.of !== 'path') {
    const fromMs = draft.validFromMs ?? scope.now
    const spans = await targetInTime(scope, draft)
    const begins = spanAt(spans, fromMs) === undefined
    if (begins || (later === 'replace' && following(spans, fromMs).length > 0)) return
  }
  throw new Problem('wrong_state', { detail: NOTHING_CHANGED })
}

const NOTHING_CHANGED = words(
  '草案与现行内容相同，没有可审批的改动：请先修改，或撤回草案。',
  'This draft says what is in force already, so there is nothing to pass: change it, or withdraw it.',
)
