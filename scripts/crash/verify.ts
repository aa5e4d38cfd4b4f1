import type { EarlierMessages, TicketRecord, TicketRow, TicketView } from '@bylaw/contract'
import { type Caller, callerAt } from '../seed/api'
import type { Ledger } from './ledger'

export interface Findings {
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Clocks that were due before we looked. */
  readonly due: number
  readonly fired: number
  /** Tickets that the shard's index does not have, or not as breached as the desk. */
  readonly unindexed: readonly string[]
}

/** Compares what the clients know with what one company's store holds. */
export async function compare(
  address: string,
  token: string,
  ledger: Ledger,
  mine: string,
): Promise<Findings> {
  const caller = callerAt(address, token)
  const written = ledger.written.filter(({ mark }) => mark.startsWith(mine))
  const rows = await all<TicketRow>(caller, '/v1/tickets?view=all')
  const customers = await all<{ name: string }>(caller, '/v1/customers?')
  const replies = await repliesOf(
    caller,
    new Set(written.filter(({ what }) => what === 'reply').map(({ id }) => id)),
  )
  const held = {
    ticket: countBy(rows.map(({ subject }) => subject)),
    customer: countBy(customers.map(({ name }) => name)),
    reply: countBy(replies),
  }
  const timesHeld = (each: (typeof written)[number]) => held[each.what].get(each.mark) ?? 0
  const doubled = Object.values(held).flatMap((counts) =>
    [...counts].filter(([, count]) => count > 1).map(([mark]) => mark),
  )
  return {
    lost: written.filter((each) => timesHeld(each) === 0).map(({ mark }) => mark),
    doubled,
    ...clocksIn(rows),
    unindexed: await unindexed(caller, rows),
  }
}

function clocksIn(rows: readonly TicketRow[]) {
  const due = rows
    .flatMap((row) =>
      [row.firstResponse, row.resolution].map((clock) => ({ clock, asOf: Date.parse(row.asOf) })),
    )
    .filter(
      ({ clock, asOf }) =>
        clock.dueAt !== null && Date.parse(clock.dueAt) <= asOf && clock.metAt === null,
    )
  return { due: due.length, fired: due.filter(({ clock }) => clock.breachedAt !== null).length }
}

async function unindexed(caller: Caller, rows: readonly TicketRow[]): Promise<string[]> {
  const records = await all<TicketRecord>(caller, '/v1/ticket-records?')
  const indexed = new Map(records.map((record) => [record.id, record]))
  return rows
    .filter(
      ({ id, resolution }) =>
        indexed.get(id)?.resolutionBreached !== (resolution.breachedAt !== null),
    )
    .map(({ number }) => number)
}

async function repliesOf(caller: Caller, ticketIds: ReadonlySet<string>): Promise<string[]> {
  const waiting = [...ticketIds]
  const bodies: string[] = []
  const worker = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      let page: EarlierMessages = await caller.get<TicketView>(`/v1/tickets/${id}`)
      for (;;) {
        bodies.push(...page.messages.filter(({ kind }) => kind === 'reply').map(({ body }) => body))
        if (page.olderMessages === undefined) break
        page = await caller.get(`/v1/tickets/${id}/messages?before=${page.olderMessages}`)
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return bodies
}

async function all<Item>(caller: Caller, path: string): Promise<Item[]> {
  const items: Item[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page: { items: Item[]; nextCursor: string | null } = await caller.get(
      `${path}&limit=200${from}`,
    )
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
