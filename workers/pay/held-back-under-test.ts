import type { LeavingView, PayeeView, PayRunView, ProblemView } from '@bylaw/contract'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ } from '../journeys/paying-company'
import { approve, calculate, decidedCompany, startRun } from './paying'

/** A company that lets last pay wait for the hand-over; its October is approved, and some of its people leave. */
export type Leavers = Awaited<ReturnType<typeof leaversOf>>

/**
 * @param names of people who joined in October, beside the welder and the newcomer, who stay
 * @param leaving whose last day is 31 October
 * @param accounts whether everybody is paid to one, which ends with the place of their name, the welder’s with 1
 */
export async function leaversOf(
  handle: string,
  names: readonly string[],
  { accounts, leaving }: { readonly accounts: boolean; readonly leaving: readonly string[] },
) {
  const company = await decidedCompany(handle)
  const { owner, finance, manager, welder, newcomer } = company
  const hr = await company.as('hr')
  await decideAll(owner, 'leaving', { 'leaving.final_pay_waits': 'waits' })
  const people: Record<string, Person> = {}
  for (const name of names) {
    const person = await bringIn(owner, `${name}@${handle}.example`, 'engineer')
    people[name] = person
    await employ(owner, person, { from: '2026-10-01', status: 'probation' })
  }
  const everybody = Object.entries({ welder, newcomer, ...people })
  const to = everybody.map(([name], index) => [`6222000${index + 1}`, name] as const)
  if (accounts)
    for (const [index, [, { personId }]] of everybody.entries()) {
      const account = { bank: '江州银行', number: to[index]?.[0], holder: '王建军', ground: '委托' }
      await mustBe(201, hr.post(`/v1/people/${personId}/bank-accounts`, account))
    }
  const leavings: Record<string, string> = {}
  for (const name of leaving) leavings[name] = await leaves(hr, people[name], '2026-10-31')
  const { body } = await calculate(finance, await startRun(company, '2026-10'))
  const run = (await mustBe<PayRunView>(200, approve(manager, body))).body
  return {
    ...company,
    ...{ hr, people, leavings, run },
    file: async () =>
      (await mustBe<string>(200, finance.get(`/v1/pay-runs/${run.id}/bank-file.csv`))).body,
    /** Whom a file names, in the order in which they joined. */
    endings: (file: string) =>
      to.flatMap(([number, name]) => (file.includes(number) ? [name] : [])),
    pay: (paidOn: string) =>
      finance.post<PayRunView & ProblemView>(`/v1/pay-runs/${run.id}/payment`, { paidOn }),
  }
}

/** Records that somebody leaves, on a day that is agreed. */
export async function leaves(
  hr: Person,
  person: Person | undefined,
  lastDay: string,
): Promise<string> {
  const letter = { kind: 'resignation', letter: '辞职', letterOn: '2026-10-10' }
  const wish = { ...letter, personId: person?.personId, wantsLastDay: null }
  const { id } = (await mustBe<LeavingView>(201, hr.post('/v1/leavings', wish))).body
  await changed(hr, id, 'last-day', { lastDay, reason: '商定' })
  return id
}

/** Does something to a leaving as it is now. */
export async function changed(
  by: Person,
  id: string,
  turn: 'last-day' | 'withdrawal' | 'completion' | 'entries',
  wish: object,
): Promise<LeavingView> {
  const path = `/v1/leavings/${id}` as const
  const { version } = (await mustBe<LeavingView>(200, by.get(path))).body
  return (await mustBe<LeavingView>(200, by.post(`${path}/${turn}`, wish, { version }))).body
}

/** Everything on the list is handed to somebody, who confirms it. */
export async function handedOver(
  { hr, taker }: { readonly hr: Person; readonly taker: Person },
  id: string,
): Promise<void> {
  const { checklist } = (await mustBe<LeavingView>(200, hr.get(`/v1/leavings/${id}`))).body
  for (const { key } of checklist) {
    await changed(hr, id, 'entries', { did: 'handed', item: key, toId: taker.personId })
    await changed(taker, id, 'entries', { did: 'confirmed', item: key })
  }
}

/** How it stands with the last pay of each whom the run pays, and whether recording it now leaves them out. */
export async function standsAt({ finance, run }: Pick<Leavers, 'finance' | 'run'>) {
  const path = `/v1/pay-runs/${run.id}/payees` as const
  const { items } = (await mustBe<{ items: PayeeView[] }>(200, finance.get(path))).body
  return Object.fromEntries(
    items.map(({ personName, lastPay, leftOut }) => [personName, [lastPay?.state, leftOut]]),
  )
}
