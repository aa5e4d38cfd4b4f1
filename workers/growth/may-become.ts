import { type Words, words } from '@bylaw/kernel'
import { clausesOf } from '@bylaw/rules-kit'
import { monthEndMs } from '../platform/month'
import { type NotMet, Problem } from '../platform/problem'
import { dateIn } from '../platform/today'
import type { InForce } from '../rulebook/reads'
import type { Scope } from '../scope'
import { confirmingOn } from './confirmation'
import { otherFirstLevel } from './first-level'
import { conditionsNotMet, notMet } from './not-met'
import {
  type Employed,
  levelBefore,
  type OnRecord,
  openProbation,
  salariedAfter,
} from './on-record'
import { servesRise } from './serves-rise'
import type { Objection } from './steps'
import type { GrowthRecord } from './store'

/**
 * What the rules say against somebody being confirmed, or at that level, from a day on: confirmed before
 * probation is served and its checks are passed (R19.13.6, R19.13.8), at a higher level that nobody
 * asked for and approved (R19.13.9). A company without such rules has none to keep.
 *
 * What began before the rules were on record here could not be kept to them: it takes a ground. So
 * does whoever is taken on again after they left without having been confirmed, a first level that is
 * another than the company decided (R19.13.4), and a salary in the place of a level: what a level takes
 * would not be asked of it.
 */
export async function whatIsAgainst(
  scope: Scope,
  pay: InForce<'pay'> | undefined,
  wish: Employed,
  whose: Whose,
): Promise<Against[]> {
  const asked = [
    await notConfirmed(scope, pay, wish, whose),
    await notRaised(scope, wish, whose),
    await notFirst(scope, pay, wish, whose),
    notAtLevel(wish, whose),
  ]
  return asked.flatMap((against) => against ?? [])
}

/** Refuses what a ground is not enough for, and what takes one and has none. */
export async function mustBeGrounded(
  scope: Scope,
  wish: Employed,
  against: Against,
  ground: string | undefined,
): Promise<void> {
  const asks = await groundFor(scope, wish, against)
  const { said, notMet } = against
  const lacks = notMet ? { notMet } : {}
  if (!asks) throw new Problem('wrong_state', { detail: said, ...lacks })
  if (ground === undefined)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/ground', code: 'required', message: asks }],
      ...lacks,
    })
}

/**
 * How a ground is asked for; undefined where none is enough. What was recorded before the rules were
 * takes one, and what they leave to one.
 */
export async function groundFor(
  scope: Scope,
  { fromDate }: Employed,
  { ruleSetId, said, notMet: lacks, withGround }: Against,
): Promise<Words | undefined> {
  const since = ruleSetId === undefined ? undefined : await recordedOn(scope, ruleSetId)
  // What is lacking is listed beside it.
  const short = lacks?.lead ?? said
  if (since !== undefined && fromDate < since) return isFromBefore(short, since)
  return withGround?.(short)
}

/** What corrections put something else in the place of, the latest first. */
export const correctedOf = async (scope: Scope, personId: string): Promise<readonly Employed[]> =>
  scope.people.employmentCorrectionsOf(personId)

/**
 * Refuses a level that the pay rules do not have. One that they have on record already stands, whatever
 * the scale is now.
 *
 * @param at where of the body the level stands
 */
export function mustBeInScale(
  { rules }: InForce<'pay'>,
  wish: Employed,
  others: readonly Employed[],
  at: '' | '/instead',
): void {
  const highest = rules.levels.length
  const level = wish.level ?? 0
  if (level <= highest || others.some((each) => each.level === level)) return
  throw new Problem('unacceptable', {
    errors: [{ pointer: `${at}/level`, code: 'does_not_fit', message: noLevel(level, highest) }],
  })
}

export interface Against {
  readonly what: Objection['what']
  /** The rules that say so; undefined where nobody need have any. */
  readonly ruleSetId?: string
  readonly said: Words
  /** The same in short, with each condition that is not met. */
  readonly notMet?: NotMet
  /** How a ground is asked for where one is enough: they left since, or it is another first level, or none. */
  readonly withGround?: (said: Words) => Words
}

interface Whose {
  readonly personId: string
  readonly record: OnRecord
  /** What they have shown, the latest first. */
  readonly shown: readonly GrowthRecord[]
}

/**
 * What confirmation still lacks of somebody whose probation nothing has ended until then; or what only
 * levels take, where it ended with a salary that a level is to follow.
 */
async function notConfirmed(
  scope: Scope,
  pay: InForce<'pay'> | undefined,
  wish: Employed,
  { record, shown }: Whose,
): Promise<Against | undefined> {
  if (!pay) return undefined
  const open = openProbation(record, wish.fromDate)
  const salaried = wish.level === null || open ? undefined : salariedAfter(record, wish.fromDate)
  const since = open?.since ?? salaried
  if (since === undefined) return undefined
  const { ready, explanation } = await confirmingOn(scope, pay, {
    ...{ since, records: shown },
    day: wish.fromDate,
    as: salaried ? 'level_after_salary' : wish.level === null ? 'salary' : 'level',
  })
  if (ready) return undefined
  const lead = salaried ? NO_LEVEL_YET : NOT_YET
  const missing = notMet(explanation)
  return {
    what: 'confirmed',
    ruleSetId: pay.ref.ruleSetId,
    said: words(`${lead.zh}${missing.zh}`, `${lead.en} ${missing.en}`),
    notMet: { lead, conditions: conditionsNotMet(explanation) },
    ...(open?.leftSince ? { withGround: isBack } : {}),
  }
}

/** That the first level after probation is another than the company decided; it takes a ground. */
async function notFirst(
  scope: Scope,
  pay: InForce<'pay'> | undefined,
  { fromDate, level }: Employed,
  { record }: Whose,
): Promise<Against | undefined> {
  if (!pay || level === null) return undefined
  if (!openProbation(record, fromDate) && !salariedAfter(record, fromDate)) return undefined
  const { ruleSetId } = pay.ref
  const said = await otherFirstLevel(scope, ruleSetId, { level, fromDate })
  return said && { what: 'first_level', ruleSetId, said, withGround: isDeparture }
}

/** That a level is higher than the last one they had here, and this rise was not asked for and approved. */
async function notRaised(
  scope: Scope,
  wish: Employed,
  { personId, record }: Whose,
): Promise<Against | undefined> {
  const before = levelBefore(record, wish.fromDate)
  if (before === undefined || wish.level === null || wish.level <= before) return undefined
  const [career] = await scope.rules.allInForce(
    'career',
    monthEndMs(scope.zone, wish.fromDate.slice(0, 7)),
  )
  if (!career) return undefined
  const asked = await scope.growth.promotions({ of: personId, limit: MOST_ASKED, after: undefined })
  const rise = { before, wish, others: record.others }
  if (asked.some((each) => servesRise(each, rise))) return undefined
  const by = clausesOf('/tests', career.citations) ?? []
  const said = toBeAsked(before, wish.level, by)
  return { what: 'raised', ruleSetId: career.ref.ruleSetId, said }
}

/** That a salary comes in the place of a level; it takes a ground, whatever the rules. */
function notAtLevel({ fromDate, level }: Employed, { record }: Whose): Against | undefined {
  const before = levelBefore(record, fromDate)
  if (level !== null || before === undefined) return undefined
  return { what: 'off_level', said: noLevelAnyMore(before), withGround: isOffLevel }
}

/** As many levels as anybody asks for in a working life. */
export const MOST_ASKED = 200

/** The company's day on which it first had a rule set here, whatever days that decides. */
async function recordedOn(scope: Scope, ruleSetId: string): Promise<string> {
  const history = await scope.rules.readHistory(ruleSetId)
  return dateIn(scope.zone, Math.min(...history.map(({ recordedAtMs }) => recordedAtMs)))
}

const NOT_YET = words('还不能转正。', 'They cannot be confirmed yet.')
const NO_LEVEL_YET = words(
  '按月薪转正的，还不能定级。',
  'They were confirmed on a salary and cannot be at a level yet.',
)
const toBeAsked = (before: number, level: number, clauses: readonly string[]) => {
  const by =
    clauses.length === 0 ? ['', ''] : [`（${clauses.join('、')}）`, ` (${clauses.join(', ')})`]
  return words(
    `由 ${before} 级升为 ${level} 级${by[0]}，须先在“成长”中提出晋级，由另一人按条件审批；批准后自动登记。`,
    `From level ${before} to ${level}${by[1]}: request the promotion under Growth. Someone else decides on the conditions, and it is recorded once approved.`,
  )
}
const noLevel = (level: number, highest: number) =>
  words(
    `没有 ${level} 级：工资规则只有 1 至 ${highest} 级。`,
    `There is no level ${level}: the pay rules have levels 1 to ${highest}.`,
  )
const noLevelAnyMore = (level: number) =>
  words(
    `原来是 ${level} 级，改为月薪就不再按等级计薪。`,
    `This person was at level ${level}, and salaries have no level.`,
  )
const isOffLevel = (said: Words) =>
  words(
    `${said.zh}请写明依据。首次按此发的工资由登记人以外的人批准。`,
    `${said.en} Give the basis for it. Someone other than the person recording it has to approve the first pay that uses it.`,
  )
const isFromBefore = (said: Words, since: string) =>
  words(
    `${said.zh}这一天早于制度在系统中启用（${since}）：写明依据即可补录，系统不再核对条件。`,
    `${said.en} That day is before the rules were on record here (${since}): say what it rests on, and it is recorded without the conditions being checked.`,
  )
const isBack = (said: Words) =>
  words(
    `${said.zh}本人离职后重新入职：直接转正请写明依据。`,
    `${said.en} This person left and is returning: give the basis for confirming them at once.`,
  )
const isDeparture = (said: Words) =>
  words(`${said.zh}请写明依据。`, `${said.en} Give the basis for it.`)
