import type { MissingStatement } from '@bylaw/contract'
import { expect } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'

interface Page {
  readonly items: readonly MissingStatement[]
  readonly nextCursor: string | null
}

const read = async (by: Person, query: string): Promise<Page> =>
  (await mustBe<Page>(200, by.get(`/v1/missing-statements?${query}`))).body

/** Whose contracts say nothing of a month, as a reader sees it. */
export const missing = async (by: Person, month: string) => told(await read(by, `month=${month}`))

/** A contract from the middle of October on is missing from that month on, though nothing was ever said of it. */
export async function isMissing(
  { manager, welder, newcomer }: Pick<PayingCompany, 'manager' | 'welder' | 'newcomer'>,
  rival: Person,
  contractId: string,
): Promise<void> {
  const row = (due: string) => [[contractId, 'welder', due]]
  expect(await missing(manager, '2026-09')).toEqual([])
  expect(await missing(manager, '2026-10')).toEqual(row('2026-11-03'))
  expect(await missing(welder, '2026-11')).toEqual(row('2026-12-03'))
  expect(await missing(newcomer, '2026-10')).toEqual([])
  expect(await missing(rival, '2026-10')).toEqual([])
  // The project’s own statement is on the page before.
  expect(await missingAfter(manager, '2026-11', 1)).toEqual(row('2026-12-03'))
}

/** The same of what comes after a first page of so many. */
async function missingAfter(by: Person, month: string, limit: number) {
  const query = `month=${month}&limit=${limit}`
  const { nextCursor } = await read(by, query)
  return told(await read(by, `${query}&cursor=${nextCursor}`))
}

const told = ({ items }: Page) =>
  items.flatMap(({ contract, responsible, dueOn }) =>
    contract ? [[contract.id, responsible.name, dueOn]] : [],
  )
