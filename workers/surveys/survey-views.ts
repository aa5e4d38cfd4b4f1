import type { SurveyForm, SurveyState, SurveyView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { GROUND, type Ground } from '@bylaw/rules-survey'
import { instantText } from '../platform/instant-text'
import type { Survey } from './survey-store'

/** What a customer sees of a closing; undefined where it is not to be answered. */
export const formView = (survey: Survey, companyName: string): SurveyForm | undefined =>
  survey.form === null
    ? undefined
    : {
        companyName,
        number: survey.number,
        subject: survey.subject,
        closedAt: instantText(survey.closedAtMs),
        expiresAt: survey.expiresAtMs === null ? null : instantText(survey.expiresAtMs),
        scale: survey.form.scale,
        questions: [...survey.form.questions],
        reply: replyOf(survey),
      }

/** What colleagues see of it. */
export function surveyView(survey: Survey, nowMs: number): SurveyView {
  const state = stateOf(survey, nowMs)
  const [askedAtMs] = survey.sentAtMs
  return {
    ticketId: survey.ticketId,
    number: survey.number,
    subject: survey.subject,
    customerId: survey.customerId,
    personId: survey.personId,
    closedAt: instantText(survey.closedAtMs),
    state,
    because: state === 'not_asked' ? becauseOf(survey.ground) : null,
    askedAt: askedAtMs === undefined ? null : instantText(askedAtMs),
    expiresAt: survey.expiresAtMs === null ? null : instantText(survey.expiresAtMs),
    scale: survey.form?.scale ?? null,
    questions: [...(survey.form?.questions ?? [])],
    reply: replyOf(survey),
    low: survey.low,
  }
}

const replyOf = ({
  score,
  marks,
  comment,
  answeredAtMs,
  recordedBy,
}: Survey): SurveyView['reply'] =>
  score === null || answeredAtMs === null
    ? null
    : {
        score,
        marks: marks ?? {},
        comment: comment ?? '',
        answeredAt: instantText(answeredAtMs),
        recordedBy,
      }

function stateOf(survey: Survey, nowMs: number): SurveyState {
  if (survey.answeredAtMs !== null) return 'answered'
  if (survey.sentAtMs.length > 0) return (survey.expiresAtMs ?? 0) > nowMs ? 'asked' : 'over'
  return survey.ground === '' ? 'waiting' : 'not_asked'
}

const becauseOf = (ground: string): Words | null =>
  OURS[ground] ?? (Object.hasOwn(GROUND, ground) ? { ...GROUND[ground as Ground] } : null)

/** Grounds that are no rule's. */
const OURS: Readonly<Record<string, Words>> = {
  no_rules: words('关闭时没有回访规则', 'there were no survey rules at its closing'),
  undecided: words(
    '回访规则还有问题待定，定下后再问',
    'the survey rules wait for a decision; it is asked then',
  ),
  unknown: words('工单已不在服务台', 'the ticket is no longer at the desk'),
}
