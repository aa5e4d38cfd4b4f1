import {
  type DraftSummary,
  type DraftView,
  type ProblemView,
  RulebookFile,
  type RulebookImport,
} from '@bylaw/contract'
import { readYaml } from '@bylaw/rulebook-text'
import { expect } from 'vitest'
import { mustBe, type Person } from '../../journeys/front-door'

/** The whole rulebook as its reader downloads it. */
export const exported = async (by: Person): Promise<string> =>
  (await mustBe<string>(200, by.get<string>('/v1/rulebook.yaml'))).body

/** Sends a file in, the past with a reason; a dry run changes nothing. */
export const importing = <Body = RulebookImport>(
  by: Person,
  text: string,
  dryRun = false,
  key?: string,
) =>
  by.call<Body>('POST', `/v1/rulebook/import?dryRun=${dryRun}&retroactiveReason=moved`, {
    text,
    headers: { 'content-type': 'text/yaml' },
    ...(key === undefined ? {} : { key }),
  })

/** A text with one passage put otherwise; the passage must be there. */
export function reworded(text: string, was: string | RegExp, is: string): string {
  const other = text.replace(was, is)
  if (other === text) throw new Error(`there is no ${was} in the file`)
  return other
}

/** A file as its reader's program has it. */
export function fileOf(text: string): RulebookFile {
  const read = readYaml(text)
  if (!read.ok) throw new Error('what is exported can be read')
  return RulebookFile.parse(read.value.value)
}

/** The same with a change made by a program: JSON is YAML too. */
export function fileWith(text: string, change: (file: RulebookFile) => void): string {
  const file = fileOf(text)
  change(file)
  return JSON.stringify(file, null, 1)
}

/** The day up to which quantities are reported, as the piece-work rules have it. */
export const DAY = /statementDay: \d+/
export const laterDay = (text: string): string => reworded(text, DAY, 'statementDay: 7')

/** A regulation of the company's own, as somebody writes it by hand into a file. */
export const OWN_REGULATION = `  - code: ZB
    validFrom: 2026-01-01T00:00:00.000Z
    approvalPath:
      - { name: { zh: 审核, en: Review }, roles: [manager, lead, hr, finance] }
      - { name: { zh: 批准, en: Approval }, roles: [owner] }
    title: { zh: 值班制度, en: Duty roster }
    scope: { zh: 技术支持部, en: Technical support }
    owner: { zh: 技术支持部, en: Technical support }
    clauses:
      - id: ZB.1
        heading: { zh: 值班, en: Duty }
        text: { zh: 每晚一人。, en: One person each night. }
    questions: []
`

/** The export with a regulation that is new, and one day that changes. */
export const withNewAndChanged = (text: string): string =>
  reworded(laterDay(text), 'regulations:\n', `regulations:\n${OWN_REGULATION}`)

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
