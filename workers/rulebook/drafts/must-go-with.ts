import { type Words, words } from '@bylaw/kernel'
import { Problem } from '../../platform/problem'
import type { RuleSetRow } from '../reads'
import { type WishedFrom, wishedFrom } from '../valid-from'
import type { DraftRow } from './draft-table'
import { mustBeWrittenOn } from './target-in-time'
import { type Beside, type Fitting, whyUnfit } from './whole'

type Text = Pick<DraftRow, 'state' | 'repeals' | 'regulationId' | 'changesPath'>

/** A change that is to go along, which may be about to be written. */
interface Going extends Fitting {
  readonly draft: Pick<DraftRow, 'handsTo' | 'repeals' | 'basedOn'>
}

/**
 * Refuses a change that cannot go along with a text, beside the others that do.
 *
 * @param basis the version that it is one of from the day of the text on
 */
export function mustGoWith(
  text: Text,
  { draft, target }: Going,
  others: readonly Beside[],
  basis: number,
): void {
  const detail = whyNotAlong(text, { draft, target }, others)
  if (detail) throw new Problem('wrong_state', { detail })
  if (!draft.repeals) mustBeWrittenOn(basis, draft.basedOn)
}

/** Why a change does not go along with a text from the start; null where it does. */
export const whyNotAlong = (text: Text, going: Fitting, others: readonly Beside[]): Words | null =>
  whyUnfit(text, going, others) ?? (text.state !== 'draft' || text.repeals ? NO_LONGER_OPEN : null)

/** Has rules whose drafts are begun with that of their text go along with it, each that fits beside those before it. */
export function alongFromTheStart(
  text: Text & Pick<DraftRow, 'id'>,
): (ruleSet: Pick<RuleSetRow, 'id' | 'regulationId'>) => { readonly goesWith?: string } {
  const others: Fitting[] = []
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

const NO_LONGER_OPEN = words(
  '那份条文草案已提交、已结束，或是废止草案。',
  'That draft of the text is on its path already, has ended, or is a repeal.',
)
const DAY_OF_TEXT = words(
  '与条文草案一并提交的，生效日期以条文草案为准：请在条文草案中改。',
  'It takes effect with the draft of the text that it goes along with: change the day there.',
)
