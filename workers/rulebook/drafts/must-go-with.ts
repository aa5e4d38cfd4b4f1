import { MOST_ALONG } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { RuleSetRow } from '../reads'
import { type WishedFrom, wishedFrom } from '../valid-from'
import type { DraftRow } from './draft-table'
import { mustBeWrittenOn } from './target-in-time'

/**
 * Refuses a change that does not go along with a text, beside the others that do: asked when it is
 * added, and at each step forward as things stand then.
 */
export function mustGoWith(...asked: Parameters<typeof whyNotAlong>): void {
  const detail = whyNotAlong(...asked)
  if (detail) throw new Problem('wrong_state', { detail })
}

/** Why a change does not go along with a text, beside the others that do; null where it does. */
export function whyNotAlong(
  text: Text,
  { draft, target }: Going,
  others: readonly Beside[],
): Words | null {
  const isText = text.regulationId !== null && !text.changesPath
  if (target.of !== 'rule_set' || draft.handsTo !== null || !isText) return RULES_WITH_TEXT
  if (target.row.regulationId !== text.regulationId) return OTHER_REGULATION
  if (others.some((other) => other.target.row.id === target.row.id)) return SAME_RULES
  if (others.length >= MOST_ALONG) return TOO_MANY
  return text.repeals ? NOT_WITH_REPEAL : null
}

/**
 * Refuses to add a change to a text with which it does not go along, or which is written no more, or
 * from whose day on the change would be one of another version.
 *
 * @param basis the version that it is one of from the day of the text on
 */
export function mustJoin(
  text: Text & Pick<DraftRow, 'state'>,
  going: Joining,
  others: readonly Beside[],
  basis: number,
): void {
  mustGoWith(text, going, others)
  if (text.state !== 'draft') throw new Problem('wrong_state', { detail: NO_LONGER_OPEN })
  if (!going.draft.repeals) mustBeWrittenOn(basis, going.draft.basedOn)
}

/** A draft of a text, as far as it is asked what goes along with it. */
type Text = Pick<DraftRow, 'repeals' | 'regulationId' | 'changesPath'>

/** A change, as far as it is asked whether it goes along; it may be about to be written. */
interface Going {
  readonly draft: Pick<DraftRow, 'handsTo'>
  readonly target:
    | { readonly of: 'rule_set'; readonly row: Pick<RuleSetRow, 'id' | 'regulationId'> }
    | { readonly of: 'regulation' | 'path'; readonly row: { readonly id: string } }
}

interface Joining extends Going {
  readonly draft: Pick<DraftRow, 'handsTo' | 'repeals' | 'basedOn'>
}

/** Another that goes along. */
interface Beside {
  readonly target: { readonly row: { readonly id: string } }
}

/** Has rules whose drafts are begun with that of their text go along with it, each that fits beside those before it. */
export function alongFromTheStart(
  text: Text & Pick<DraftRow, 'id'>,
): (ruleSet: Pick<RuleSetRow, 'id' | 'regulationId'>) => { readonly goesWith?: string } {
  const others: Going[] = []
  return (row) => {
    const going = { draft: { handsTo: null }, target: { of: 'rule_set', row } } as const
    if (whyNotAlong(text, going, others)) return {}
    others.push(going)
    return { goesWith: text.id }
  }
}

/**
 * What goes along with a text takes effect with it: when and how far is for the text to say. One that
 * says nothing of it keeps it.
 */
export function mustKeepDay(text: WishedFrom, wish: Parameters<typeof wishedFrom>[0]): void {
  const { validFromMs, retroactiveReason, later } = wishedFrom(wish)
  const isKept =
    (wish.validFrom === undefined || text.validFromMs === validFromMs) &&
    (wish.retroactiveReason === undefined || text.retroactiveReason === retroactiveReason) &&
    (wish.later === undefined || text.later === later)
  if (isKept) return
  throw new Problem('unacceptable', {
    errors: [{ pointer: '/validFrom', code: 'not_possible', message: DAY_OF_TEXT }],
  })
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
const NOT_WITH_REPEAL = words(
  '那份草案要废止制度，所属规则随之废止，不能再带规则草案。',
  'That draft repeals the regulation, and its rules with it: no draft of rules goes along.',
)
const NO_LONGER_OPEN = words(
  '那份条文草案已提交或已结束，不能再加入规则草案。',
  'That draft of the text is on its path already or has ended: nothing can be added to it.',
)
const DAY_OF_TEXT = words(
  '与条文草案一并提交的，生效日期以条文草案为准：请在条文草案中改。',
  'It takes effect with the draft of the text that it goes along with: change the day there.',
)
