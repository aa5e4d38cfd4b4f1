import type { SurveyAnswer, SurveyForm } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { LOCAL } from '../identity/caller-address'
import { directory } from '../identity/directory'
import type { Entrance } from '../identity/entrance'
import { randomId } from '../platform/ids'
import { mayPass } from '../platform/may-pass'
import { Problem } from '../platform/problem'
import { openUnsigned, type Shard } from '../platform/shard'
import { answerSurvey } from './answer-survey'
import { surveyLink } from './survey-link'
import { type Survey, type SurveyStore, surveyStore } from './survey-store'
import { formView } from './survey-views'

const QUARTER_MS = 900_000
const MOST_FROM_ADDRESS = 60

interface Found {
  readonly companyId: string
  readonly companyName: string
  readonly shard: Shard
  readonly surveys: SurveyStore
  readonly survey: Survey
}

/** The closing that a link is about; one that is over or forged is as unknown as any. */
async function find(entrance: Entrance, token: string): Promise<Found> {
  const { env, address, nowMs } = entrance
  if (address !== LOCAL)
    await mayPass(env, `survey/${address}`, MOST_FROM_ADDRESS, QUARTER_MS, nowMs)
  const link = await surveyLink.read(env.TOKEN_SECRET, token, nowMs)
  const company = link && (await directory(env.CONTROL).company(link.companyId))
  if (!link || !company) throw new Problem('not_found')
  const shard = openUnsigned(env[link.shard])
  const surveys = surveyStore(shard, link.companyId)
  const survey = await surveys.read(link.linkId)
  if (!survey) throw new Problem('not_found')
  return { companyId: company.id, companyName: company.name, shard, surveys, survey }
}

const shown = (survey: Survey, companyName: string): SurveyForm => {
  const form = formView(survey, companyName)
  if (!form) throw new Problem('not_found')
  return form
}

export async function readByLink(entrance: Entrance, token: string): Promise<SurveyForm> {
  const { survey, companyName } = await find(entrance, token)
  return shown(survey, companyName)
}

export async function answerByLink(
  entrance: Entrance,
  token: string,
  answer: SurveyAnswer,
): Promise<SurveyForm> {
  const { survey, companyName, ...found } = await find(entrance, token)
  const answering = { ...found, newId: randomId, now: instant(entrance.nowMs) }
  return shown(await answerSurvey(answering, survey, answer), companyName)
}

/** Whoever has the link is not asked again. */
export async function refuseByLink(entrance: Entrance, token: string): Promise<void> {
  const { survey, surveys } = await find(entrance, token)
  await surveys.refuse(survey, entrance.nowMs)
}
