import { type Closing, closing } from '@bylaw/rules-survey'
import { deskName } from '../desk/desk-name'
import type { KnownClosing } from '../desk/surveys/closing'
import type { Env } from '../env'
import { type Company, directory } from '../identity/directory'
import { postOffice } from '../mail/post-office'
import { logError } from '../platform/log'
import { SHARDS, type ShardName } from '../platform/shards'
import { countedBy } from './counted-by'
import { type DueSurvey, dueSurveys, type Outcome } from './due-surveys'
import { surveyLink } from './survey-link'
import { surveyMail } from './survey-mail'
import type { AskedForm } from './table'
import { tellLowMarks } from './tell-low-marks'
import { type Asked, whomToAsk } from './whom-to-ask'

/** A closing that waits for a decision of the company's is looked at again after so long. */
const HOUR_MS = 3_600_000
/** And no longer than this: what the customer remembers of it is worth little then. */
const WAITS_MS = 30 * 24 * HOUR_MS

/**
 * Asks about every closing whose time has come, reminds, and tells of low marks. Run behind what
 * closes tickets, and once a minute in any case.
 */
export async function askCustomers(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    try {
      for (const survey of await dueSurveys(env, shard).claim(nowMs))
        await lookAt(env, shard, survey, nowMs).catch((error: unknown) =>
          logError('survey_not_looked_at', error, { companyId: survey.companyId, id: survey.id }),
        )
      await tellLowMarks(env, shard, nowMs)
    } catch (error) {
      logError('surveys_not_asked', error, { id: shard })
    }
}

const never = (ground: string): Outcome => ({ ground, nextAtMs: null, form: null, rules: null })

async function lookAt(env: Env, shard: ShardName, survey: DueSurvey, nowMs: number): Promise<void> {
  const book = dueSurveys(env, shard)
  const later = (ground: string): Outcome => ({
    ...never(ground),
    nextAtMs: nowMs < survey.closedAtMs + WAITS_MS ? nowMs + HOUR_MS : null,
  })
  const company = await directory(env.CONTROL).company(survey.companyId)
  const known = company && (await closingAtDesk(env, company, survey))
  if (!known) return book.settle(survey, never('unknown'))
  // Whoever takes a request back was not served, and is not asked how that was.
  if (known.withdrawn) return book.settle(survey, never('withdrawn'))
  const { rules: inForce } = known
  const calendar = countedBy(known.calendars)
  if (inForce === null) return book.settle(survey, never('no_rules'))
  const { scale, further, low } = inForce.rules
  if (scale === null || calendar === undefined) return book.settle(survey, later('undecided'))

  const settings = await postOffice(env, company).settings()
  const asked = await whomToAsk(env, company, survey.customerId, known.writers)
  const contact = await contactFacts(book, survey, asked, settings !== null)
  const facts: Closing = {
    by: 'closing',
    closedAtMs: survey.closedAtMs,
    reopenedAtMs: known.reopenedAtMs,
    ticketType: known.ticketType,
    merged: known.merged,
    solved: known.solved,
    contact,
    sentAtMs: [...survey.sentAtMs],
    answeredAtMs: survey.answeredAtMs,
    nowMs,
  }
  const decided = closing(inForce.rules, facts, calendar)
  if (!decided.ok) return book.settle(survey, later('undecided'))
  const { decision } = decided.value
  const form: AskedForm = { scale, questions: further, lowUpTo: low?.upTo ?? null }
  const { ruleSetId, version } = inForce.version.ref
  const rules = { ruleSetId, version }
  const isOpen = decision.ground === null || MAY_ANSWER_ALL_THE_SAME.has(decision.ground)
  const settled = { ground: decision.ground ?? '', form: isOpen ? form : null, rules }
  const isDue = decision.now === 'invite' || decision.now === 'remind'
  if (!isDue || decision.expiresAtMs === null)
    return book.settle(survey, { ...settled, nextAtMs: decision.nextAtMs })

  await book.settle(survey, { ...settled, nextAtMs: nowMs })
  const { expiresAtMs } = decision
  const mails =
    decision.channel === 'email' && asked && settings
      ? [await mailTo(env, company, survey, asked, expiresAtMs, settings.handle)]
      : []
  await book.asked(
    survey,
    { address: asked?.address ?? null, expiresAtMs, atMs: nowMs },
    form,
    mails.map((mail) => postOffice(env, company).puttingOut([mail], nowMs)),
  )
}

/** Nobody asks them, but in the portal they may say how it was. */
const MAY_ANSWER_ALL_THE_SAME = new Set([
  ...['no_channel', 'asked_recently', 'declined', 'reopened', 'answered'],
])

async function closingAtDesk(
  env: Env,
  { id, shard }: Company,
  { ticketId, closedAtMs }: DueSurvey,
): Promise<KnownClosing | null> {
  const wish = { about: 'closing', ticketId, closedAtMs } as const
  return JSON.parse(await env.DESK.getByName(deskName(id)).surveys(id, shard, wish))
}

async function contactFacts(
  book: ReturnType<typeof dueSurveys>,
  survey: DueSurvey,
  asked: Asked | undefined,
  hasMail: boolean,
): Promise<Closing['contact']> {
  if (!asked) return { reachable: [], declined: false, lastAskedAtMs: null }
  const { address, personId } = asked
  return {
    reachable: [
      ...(hasMail ? ['email' as const] : []),
      ...(personId === null ? [] : ['portal' as const]),
    ],
    declined: await book.hasRefused(survey, address),
    lastAskedAtMs: await book.lastAsked(survey, address),
  }
}

async function mailTo(
  env: Env,
  company: Company,
  survey: DueSurvey,
  to: Asked,
  expiresAtMs: number,
  handle: string,
) {
  const place = { companyId: company.id, shard: company.shard, linkId: survey.id }
  const token = await surveyLink.mint(env.TOKEN_SECRET, place, expiresAtMs)
  return surveyMail(survey, to, {
    companyName: company.name,
    // After the #, so that no server's log, and no scanner of links, ever has the token.
    link: `${env.PUBLIC_ORIGIN}/survey#${token}`,
    expiresAtMs,
    zone: company.zone,
    replyTo: `${handle}@${env.MAIL_DOMAIN}`,
  })
}
