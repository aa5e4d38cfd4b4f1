import type { MessageView } from '@bylaw/contract'
import { type AnswerBox, type Draft, isBlank } from './draft'

/** Words of a colleague, or of a rule, after which an answer is a second one, and closings. */
const ANSWERS = [
  'reply',
  'question',
  'solution',
  'closure',
  'auto_closure',
  'confirmation',
  'withdrawal',
] as const
/** Words of the customer's that a writer had better know of; a solution over them is asked about. */
const CUSTOMERS = ['customer_reply', 'rejection'] as const

export type Answer = MessageView & {
  readonly kind: (typeof ANSWERS)[number] | (typeof CUSTOMERS)[number]
}

export interface SaidSince {
  /**
   * The latest answer of somebody else, or the closing: sending asks once before a second one. A
   * solution also says that nothing is left to do: the customer's newer word is asked about as well.
   */
  readonly answer: Answer | undefined
  /** The customer's latest word. */
  readonly customer: MessageView | undefined
}

export const NOTHING_SINCE: SaidSince = { answer: undefined, customer: undefined }

/**
 * What was said to the customer, and by them, since an answer was begun.
 *
 * @param writerId whose own words are no news
 */
export function saidSince(
  draft: Draft,
  box: AnswerBox,
  messages: readonly MessageView[],
  writerId: string,
): SaidSince {
  const after = draft.begunAfter[box]
  if (after === undefined || isBlank(draft, box)) return NOTHING_SINCE
  const later = messages.filter(
    ({ id, authorId }) => placeOf(id) > placeOf(after) && authorId !== writerId,
  )
  const isAskedAbout = (message: MessageView): message is Answer =>
    isAnswer(message) || (box === 'solution' && isCustomers(message))
  return { answer: later.findLast(isAskedAbout), customer: later.findLast(isCustomers) }
}

const placeOf = (id: string): number => Number(id.split('.').at(-1))
const isAnswer = ({ kind }: MessageView): boolean => ANSWERS.some((each) => each === kind)
const isCustomers = ({ kind }: MessageView): boolean => CUSTOMERS.some((each) => each === kind)
