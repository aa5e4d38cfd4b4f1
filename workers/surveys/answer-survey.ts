import type { SurveyAnswer } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { Problem } from '../platform/problem'
import type { Ground } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import type { Survey, SurveyStore } from './survey-store'
import type { AskedForm } from './table'

/** Who answers, signed in or by a link: what both have. */
type Answering = Pick<Ground, 'companyId' | 'newId' | 'now' | 'shard'> & {
  readonly surveys: SurveyStore
}

/**
 * Takes a customer's answer, once: it never changes, and whatever is made of it comes from there.
 *
 * @param record set where a colleague writes down what the customer said
 */
export async function answerSurvey(
  answering: Answering,
  survey: Survey,
  answer: SurveyAnswer,
  record: { readonly by: string; readonly noted: BatchItem<'sqlite'> } | null = null,
): Promise<Survey> {
  const { form } = survey
  if (form === null) throw new Problem('not_found')
  mustFit(form, answer)
  if (survey.answeredAtMs !== null) throw new Problem('wrong_state')
  const low = form.lowUpTo !== null && answer.score <= form.lowUpTo
  const { ticketId, number, customerId, personId } = survey
  const recordedBy = record?.by ?? null
  await answering.surveys.answer(survey.id, answer, { low, recordedBy }, answering.now, [
    ...(record ? [record.noted] : []),
    outboxEvent(answering, 'survey.answered', {
      ticketId,
      number,
      customerId,
      personId,
      closedAt: new Date(survey.closedAtMs).toISOString(),
      score: answer.score,
    }),
  ])
  const { score, marks, comment = '' } = answer
  return { ...survey, score, marks, comment, answeredAtMs: answering.now, recordedBy, low }
}

/** Marks lie on the scale that was asked by, and answer what was asked. */
function mustFit({ scale, questions }: AskedForm, { score, marks }: SurveyAnswer): void {
  const isOff = (mark: number) => mark < scale.lowest || mark > scale.highest
  const keys = new Set(questions.map(({ key }) => key))
  const errors = [
    ...(isOff(score) ? [offScale('/score', scale)] : []),
    ...Object.entries(marks).flatMap(([key, mark]) =>
      keys.has(key)
        ? isOff(mark)
          ? [offScale(`/marks/${key}`, scale)]
          : []
        : [{ pointer: `/marks/${key}`, code: 'not_asked', message: NOT_ASKED }],
    ),
  ]
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

const offScale = (pointer: string, { lowest, highest }: AskedForm['scale']) => ({
  pointer,
  code: 'off_scale',
  message: words(
    `请在 ${lowest} 至 ${highest} 分之间评分。`,
    `Give a mark from ${lowest} to ${highest}.`,
  ),
})
const NOT_ASKED: Words = words('没有问这个问题。', 'This was not asked.')
