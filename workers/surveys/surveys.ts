import type {
  SatisfactionQuery,
  SatisfactionView,
  SurveyAnswer,
  SurveyForm,
  SurveyQuery,
  SurveyView,
} from '@bylaw/contract'
import type * as z from 'zod'
import { auditEntry } from '../audit/entry'
import { maySee } from '../desk/sight'
import { dayAfterMs, dayStartMs } from '../platform/month'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { answerSurvey } from './answer-survey'
import { satisfaction } from './satisfaction'
import type { Survey, SurveyWish } from './survey-store'
import { formView, surveyView } from './survey-views'

/** The latest closing of a ticket, as its customer may rate it, or tell a colleague how to. */
export async function ownForm(scope: Scope, ticketId: string): Promise<SurveyForm> {
  return shown(scope, await latestClosing(scope, ticketId))
}

/** The customer's answer: their own, or what they said on the telephone, under who wrote it down. */
export async function answerOwn(
  scope: Scope,
  ticketId: string,
  answer: SurveyAnswer,
): Promise<SurveyForm> {
  const survey = await latestClosing(scope, ticketId)
  if (scope.role === 'contact') return shown(scope, await answerSurvey(scope, survey, answer))
  // Nobody writes down how satisfied a customer was with themselves.
  if (survey.personId === scope.personId) throw new Problem('not_allowed')
  const noted = auditEntry(scope, 'survey.recorded', survey.id)
  const record = { by: scope.personId, noted }
  return shown(scope, await answerSurvey(scope, survey, answer, record))
}

/** Closings of a ticket that the reader may see, the latest first. */
export async function surveysOfTicket(scope: Scope, ticketId: string): Promise<SurveyView[]> {
  // The ticket itself says whether there is one.
  await scope.desk.read(ticketId)
  return (await scope.surveys.ofTicket(ticketId)).map((survey) => surveyView(survey, scope.now))
}

export async function listSurveys(
  scope: Scope,
  { limit, cursor, only, ...query }: z.infer<typeof SurveyQuery>,
): Promise<{ items: SurveyView[]; nextCursor: string | null }> {
  const wish = { ...wishOf(scope, query), only }
  const rows = await scope.surveys.list(wish, placeOf(cursor, 2), limit + 1)
  const place = ({ closedAtMs, id }: Survey) => [closedAtMs, id]
  return pageFrom(rows, limit, place, (survey) => surveyView(survey, scope.now))
}

export const satisfactionOf = (
  scope: Scope,
  query: z.infer<typeof SatisfactionQuery>,
): Promise<SatisfactionView> => satisfaction(scope, wishOf(scope, query))

/** Days are the company's; who may not read everyone's reads their own. */
function wishOf(
  scope: Scope,
  { personId, from, to }: z.infer<typeof SatisfactionQuery>,
): SurveyWish {
  const whose = scope.may('survey.read_all') ? personId : scope.personId
  return {
    personIds: whose === undefined ? undefined : [whose],
    fromMs: from === undefined ? undefined : dayStartMs(scope.zone, from),
    toMs: to === undefined ? undefined : dayAfterMs(scope.zone, to),
  }
}

async function latestClosing(scope: Scope, ticketId: string): Promise<Survey> {
  const [latest] = await scope.surveys.ofTicket(ticketId)
  if (!latest || !maySee(scope, latest.customerId)) throw new Problem('not_found')
  return latest
}

function shown({ companyName }: Scope, survey: Survey): SurveyForm {
  const form = formView(survey, companyName)
  if (!form) throw new Problem('not_found')
  return form
}
