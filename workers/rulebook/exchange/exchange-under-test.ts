import type { DraftSummary, DraftView, ProblemView, RulebookImport } from '@bylaw/contract'
import { expect } from 'vitest'
import { mustBe, type Person } from '../../journeys/front-door'

/** The whole rulebook as its reader downloads it. */
export const exported = async (by: Person): Promise<string> =>
  (await mustBe<string>(200, by.get<string>('/v1/rulebook.yaml'))).body

/** Sends a file in, the past with a reason; a dry run changes nothing. */
export const importing = <Body = RulebookImport>(by: Person, text: string, dryRun = false) =>
  by.call<Body>('POST', `/v1/rulebook/import?dryRun=${dryRun}&retroactiveReason=moved`, {
    text,
    headers: { 'content-type': 'text/yaml' },
  })

/** A text with one passage put otherwise; the passage must be there. */
export function reworded(text: string, was: string | RegExp, is: string): string {
  const other = text.replace(was, is)
  if (other === text) throw new Error(`there is no ${was} in the file`)
  return other
}

/** The day up to which quantities are reported, as the piece-work rules have it. */
export const DAY = /statementDay: \d+/
export const laterDay = (text: string): string => reworded(text, DAY, 'statementDay: 7')

/** What of an import is not as it was. */
export const changed = ({ regulations, ruleSets }: RulebookImport) =>
  [...regulations, ...ruleSets].filter(({ state }) => state !== 'unchanged')

/** Open drafts, with what they say. */
export async function draftsOf(by: Person): Promise<DraftView[]> {
  const { items } = (await by.get<{ items: DraftSummary[] }>('/v1/drafts')).body
  const read = items.map(({ id }) => mustBe<DraftView>(200, by.get(`/v1/drafts/${id}`)))
  return (await Promise.all(read)).map(({ body }) => body)
}

/** What a file is refused for; whatever it is, nothing has changed by it. */
export async function refusalOf(owner: Person, file: string, by = owner) {
  const before = await exported(owner)
  const { status, body } = await importing<ProblemView>(by, file)
  expect(await exported(owner)).toBe(before)
  expect(await draftsOf(owner)).toEqual([])
  return {
    status,
    code: body.code,
    /** Code and pointer of each place. */
    places: body.errors?.map(({ code, pointer }) => [code, pointer]),
    /** Of the first place. */
    message: body.errors?.[0]?.message,
  }
}
