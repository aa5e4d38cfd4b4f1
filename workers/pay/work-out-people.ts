import type { PayRunView } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { MonthEmployment } from '@bylaw/rules-pay'
import { refusalViews } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { employmentIn, hasFacts } from './contracted'
import type { MonthFacts, PersonFacts } from './month-facts'
import { whyNotPaid } from './not-paid'
import { workOut } from './work-out'
import { bytesOfSlip, type Calculated } from './writes'

export interface PeopleWorkedOut extends Calculated {
  readonly blocking: PayRunView['blocking']
}

/** People's slips for a month, and those whom the rules cannot decide. */
export async function workOutPeople(
  scope: Scope,
  runId: string,
  month: string,
  facts: MonthFacts,
): Promise<PeopleWorkedOut> {
  const slips: Calculated['slips'][number][] = []
  const commissions: Calculated['commissions'][number][] = []
  const blocked: Blocked[] = []
  const block = (person: PersonFacts, refusal: Refusal, ruleSetId?: string) =>
    blocked.push({ person, refusal, ruleSetId })

  for (const person of facts.people) {
    const employment = employmentIn(month, person)
    // Whoever left is not paid any more, unless the month still holds something of theirs. Whoever is
    // employed and can enter no more is owed pay until a day that nobody recorded.
    if (employment === undefined || !person.isPaid) {
      if (employment !== undefined || hasFacts(person))
        block(person, await whyNotPaid(scope, month, { ...person, employment }))
      continue
    }
    const answer = workOut(facts.rules, month, { ...person, employment })
    if (!answer.ok) {
      block(person, answer.refusal.refusal, answer.refusal.ruleSetId)
      continue
    }
    const { payableFen, paidUntil, lines, explanation, byProject } = answer.value
    const { personId } = person
    const slip = {
      id: slipId(runId, personId),
      personId,
      personName: person.name,
      companyName: scope.companyName,
      currency: scope.currency,
      status: printedStatus(employment),
      level: employment.level,
      monthlyFen: employment.monthlyFen ?? null,
      paidUntil,
      payableFen,
      lines: [...lines],
      explanation,
    }
    if (bytesOfSlip(slip) > MOST_SLIP_BYTES) {
      block(person, tooMuch)
      continue
    }
    slips.push(slip)
    commissions.push(...byProject.map((project) => ({ personId, ...project })))
  }
  return { slips, commissions, blocking: await blockingView(scope, blocked) }
}

/** Somebody on a contract stays a confirmed employee, at no level while no wages are due. */
const printedStatus = ({ status }: MonthEmployment) =>
  status === 'contracted' ? 'confirmed' : status

interface Blocked {
  readonly person: PersonFacts
  readonly refusal: Refusal
  readonly ruleSetId: string | undefined
}

async function blockingView(
  scope: Scope,
  blocked: readonly Blocked[],
): Promise<PayRunView['blocking']> {
  const views = await refusalViews(scope, blocked)
  return blocked.flatMap(({ person: { personId, name: personName } }, index) => {
    const refusal = views[index]
    return refusal ? [{ personId, personName, refusal }] : []
  })
}

/** A slip has one id for good, however often its run is calculated. */
export function slipId(runId: string, personId: string): string {
  const id = `slp_${afterPrefix(runId)}.${afterPrefix(personId)}`
  assert(id.length <= 64, 'ids of a run and a person fit into one')
  return id
}

const afterPrefix = (id: string): string => id.slice(id.indexOf('_') + 1)

/** A slip is one row, of which the database takes 2 MB: some three thousand lines of work. */
const MOST_SLIP_BYTES = 1_500_000

const tooMuch: Refusal = {
  code: 'too_much_work',
  message: words(
    '本月工程量的条目太多，一张工资单放不下。请将同类工程量合并后重新填报。',
    'This month has more work entries than one payslip can hold. Combine entries of the same kind.',
  ),
  fact: '/commissionFen',
}
