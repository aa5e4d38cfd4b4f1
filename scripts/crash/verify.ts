import type { TicketRecord, TicketRow } from '@bylaw/contract'
import { type Caller, callerAt } from '../seed/api'
import type { Ledger, Written } from './ledger'
import { allOf, changesOf, countBy, messagesOf } from './read-store'
import type { Received } from './receiver'
import { mailFaults } from './verify-mail'
import { webhookFaults } from './verify-webhooks'

/** Lists of marks, ticket numbers and ids; all of them are to be empty. */
export interface Faults {
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** Tickets that the shard's index does not have, or not as breached as the desk. */
  readonly unindexed: readonly string[]
  /** Replies to a mail of which no mail went out. */
  readonly unmailed: readonly string[]
  /** What no webhook told of. */
  readonly untold: readonly string[]
}

export interface Findings {
  readonly faults: Faults
  /** Clocks that were due before we looked. */
  readonly due: number
  readonly fired: number
  readonly mailsOut: number
}

/** Compares what the clients and the receiver know with what one company's store holds. */
export async function compare(
  address: string,
  token: string,
  ledger: Ledger,
  received: readonly Received[],
  mine: string,
): Promise<Findings> {
  const caller = callerAt(address, token)
  const written = ledger.written.filter(({ mark }) => mark.startsWith(mine))
  const rows = await allOf<TicketRow>(caller, '/v1/tickets?view=all')
  const words = await wordsAndSteps(caller, rows, written)
  const store = await mailFaults(caller, written)
  const told = webhookFaults(written, rows, received)
  return {
    faults: {
      lost: words.lost,
      doubled: [...words.doubled, ...store.doubled, ...told.doubled],
      unindexed: await unindexed(caller, rows),
      unmailed: store.unmailed,
      untold: told.untold,
    },
    ...clocksIn(rows),
    mailsOut: store.mailsOut,
  }
}

/** Whether everything that was written is there, and is there once. */
async function wordsAndSteps(
  caller: Caller,
  rows: readonly TicketRow[],
  written: readonly Written[],
): Promise<Pick<Faults, 'lost' | 'doubled'>> {
  const of = (...whats: readonly Written['what'][]) =>
    written.filter(({ what }) => whats.includes(what))
  const ids = (some: readonly Written[]) => [...new Set(some.map(({ id }) => id))]
  const byMail = rows.filter(({ channel }) => channel === 'email').map(({ id }) => id)
  const customers = await allOf<{ name: string }>(caller, '/v1/customers?')
  const messages = await messagesOf(caller, [...ids(of('reply', 'solution')), ...byMail])
  const changes = await changesOf(caller, ids(of('assignment')))
  const bodies = (...kinds: readonly string[]) =>
    countBy(messages.filter(({ kind }) => kinds.includes(kind)).map(({ body }) => body.trim()))
  const subjects = countBy(rows.map(({ subject }) => subject))
  const replies = bodies('reply')
  const held: Readonly<Record<Written['what'], ReadonlyMap<string, number>>> = {
    ticket: subjects,
    mail: subjects,
    customer: countBy(customers.map(({ name }) => name)),
    reply: replies,
    mailed_reply: replies,
    mail_reply: bodies('customer_reply'),
    solution: bodies('solution'),
    assignment: new Map(
      of('assignment').map(({ mark, id, version }) => [
        mark,
        changes.filter(
          (each) => each.ticketId === id && each.what === 'assign' && each.version === version,
        ).length,
      ]),
    ),
  }
  return {
    lost: written.filter(({ what, mark }) => !held[what].get(mark)).map(({ mark }) => mark),
    doubled: Object.values(held).flatMap((counts) =>
      [...counts].filter(([, count]) => count > 1).map(([mark]) => mark),
    ),
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
  const records = await allOf<TicketRecord>(caller, '/v1/ticket-records?')
  const indexed = new Map(records.map((record) => [record.id, record]))
  return rows
    .filter(
      ({ id, resolution }) =>
        indexed.get(id)?.resolutionBreached !== (resolution.breachedAt !== null),
    )
    .map(({ number }) => number)
}
