import { MOST_ALONG } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { RuleSetRow } from '../reads'
import { goingAlong, inPart, type RulesDraft } from './along'
import type { DraftRow } from './draft-table'

/**
 * The drafts that go along with that of a text, each as it now stands fit to: rules may have come
 * under another regulation since they were added. Every step forward asks: what is sent, passed and
 * published is what the path of this regulation may pass.
 */
export async function wholeOf(scope: Scope, text: DraftRow): Promise<readonly RulesDraft[]> {
  const parts = await goingAlong(scope, text)
  for (const part of parts)
    await inPart(part, async () =>
      mustFit(
        text,
        part,
        parts.filter(({ draft }) => draft.id !== part.draft.id),
      ),
    )
  return parts
}

/** Refuses what cannot go along with a text, beside the others that do. */
export function mustFit(...asked: Parameters<typeof whyUnfit>): void {
  const detail = whyUnfit(...asked)
  if (detail) throw new Problem('wrong_state', { detail })
}

/** Why a change cannot go along with a text, beside the others that do; null where it can. */
export function whyUnfit(
  text: Pick<DraftRow, 'regulationId' | 'changesPath'>,
  { draft, target }: Fitting,
  others: readonly Beside[],
): Words | null {
  const isText = text.regulationId !== null && !text.changesPath
  if (target.of !== 'rule_set' || draft.handsTo !== null || !isText) return RULES_WITH_TEXT
  if (target.row.regulationId !== text.regulationId) return OTHER_REGULATION
  if (others.some((other) => other.target.row.id === target.row.id)) return SAME_RULES
  return others.length >= MOST_ALONG ? TOO_MANY : null
}

/** Another that goes along. */
export interface Beside {
  readonly target: { readonly row: { readonly id: string } }
}

/** A change that is to go along, as far as it is asked whether it fits. */
export interface Fitting {
  readonly draft: Pick<DraftRow, 'handsTo'>
  readonly target:
    | { readonly of: 'rule_set'; readonly row: Pick<RuleSetRow, 'id' | 'regulationId'> }
    | { readonly of: 'regulation' | 'path'; readonly row: { readonly id: string } }
}

const RULES_WITH_TEXT = words(
  '只有规则草案可以与所属制度的条文草案一并提交。',
  'Only a draft of rules goes along, and only with a draft of its regulation’s text.',
)
const OTHER_REGULATION = words(
  '这套规则不属于那部制度。',
  'These rules do not follow from that regulation.',
)
const SAME_RULES = words(
  '这套规则已有一份草案与条文一并提交：请合并为一份。',
  'Another draft of these rules goes along already: make them one.',
)
const TOO_MANY = words(
  `一份条文草案最多可带 ${MOST_ALONG} 份规则草案。`,
  `No more than ${MOST_ALONG} drafts of rules go along with one text.`,
)
