import type { MessageView, TicketView, WorkRecordView, WorkView } from '@bylaw/contract'

/** What a report takes from a ticket and from the work on it. */
export interface ReportParts {
  readonly problem: string
  readonly solution: MessageView | undefined
  /** What the customer said of the solution. */
  readonly word: string
  /** Everyone who had the ticket or worked on it. */
  readonly people: readonly string[]
  readonly entries: readonly WorkRecordView[]
  readonly remote: readonly WorkRecordView[]
  readonly raised: readonly WorkRecordView[]
}

export function partsOf(
  { messages, responsibility }: TicketView,
  { items }: WorkView,
): ReportParts {
  const solution = messages.findLast(({ kind }) => kind === 'solution')
  const since = solution ? messages.slice(messages.indexOf(solution)) : []
  const word = since.findLast(({ kind }) => kind === 'confirmation' || kind === 'rejection')
  const of = (what: WorkRecordView['record']['what']) =>
    items.filter(({ record }) => record.what === what)
  const had = responsibility.flatMap(({ personName }) => (personName ? [personName] : []))
  return {
    problem: messages.find(({ kind }) => kind === 'description')?.body ?? '',
    solution,
    word: word?.body ?? '',
    people: [...new Set([...had, ...of('entry').map(({ personName }) => personName)])],
    entries: of('entry'),
    remote: of('remote'),
    raised: of('raised'),
  }
}
