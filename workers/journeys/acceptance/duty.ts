import { env } from 'cloudflare:test'
import type { ProcedureRecordView } from '@bylaw/contract'
import { daysAfter } from '@bylaw/kernel'
import { expect } from 'vitest'
import { dateIn } from '../../platform/today'
import { sweepProcedures } from '../../procedures/sweep-procedures'
import { mustBe, type Person } from '../front-door'
import type { House } from './house'

export const TODAY = dateIn('Asia/Shanghai', Date.now())

interface Round {
  readonly by: Person
  readonly people: readonly Person[]
  readonly note: string
}

const nextOnOf = ({ standing }: ProcedureRecordView) =>
  (standing.decision as { nextOn?: string } | undefined)?.nextOn

/**
 * A duty whose period the company has decided: the minute’s sweep opens it on its day, once; it is
 * done by those who took part, with what came of it; and it comes round again.
 *
 * @param every days from one time to the next, at least
 * @returns the record as it is after that
 */
export async function comesRound(
  { manager, procedures }: House,
  key: string,
  { by, people, note }: Round,
  every = 27,
): Promise<ProcedureRecordView> {
  const longAgo = daysAfter(TODAY, -every - 5)
  const planned = await mustBe(200, procedures.plan(manager, key, by, longAgo))
  const { ruleSetId } = planned.body
  const open = () => procedures.listed(by, `ruleSetId=${ruleSetId}&state=open`)
  await sweepProcedures(env, Date.now())
  await sweepProcedures(env, Date.now())
  const opened = await open()
  expect(opened.map(({ responsible }) => responsible.id)).toEqual([by.personId])
  const { body } = await by.get<ProcedureRecordView>(`/v1/procedure-records/${opened[0]?.id}`)
  const done = await procedures.entered(
    by,
    body,
    { did: 'done', on: TODAY },
    {
      note,
      peopleIds: people.map(({ personId }) => personId),
    },
  )
  expect(done.row.state).toBe('done')
  expect(done.entries[0]?.people.map(({ id }) => id)).toEqual(people.map((each) => each.personId))
  expect((await procedures.procedure(key)).schedule?.nextOn).toBe(nextOnOf(done))
  expect(await open()).toEqual([])
  return done
}
