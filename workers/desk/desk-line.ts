import { createHash } from 'node:crypto'
import type {
  AboutAsset,
  ChangeView,
  ClockExplanation,
  Confirmation,
  CustomerView,
  EarlierMessages,
  FileView,
  NewMessage,
  NewSolution,
  NewTicket,
  PresenceView,
  PresenceWish,
  ThirdPartyWait,
  TicketCorrection,
  TicketView,
  Withdrawal,
} from '@bylaw/contract'
import type { Result } from '@bylaw/kernel'
import type { Env } from '../env'
import type { Claims } from '../identity/token'
import { type JsonText, jsonText } from '../platform/json-text'
import { logError } from '../platform/log'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import type { CompanyDecision } from '../rulebook/decision-store'
import type { Ground } from '../scope'
import { agreementLine } from './agreements/agreement-line'
import { assignmentLine } from './assignment/assignment-line'
import { becameLine } from './became-line'
import type { CommandKey, DeskCall, DeskRefusal, Done, TicketCommand } from './call'
import { placeOfMessage } from './conversation'
import { deskName } from './desk-name'
import type { DeskNews } from './learn-from-shard'
import { linkLine } from './lifecycle/link-line'
import { CALL_HEADER, type LiveCall } from './live-call'
import { noticeLine } from './notices/notice-line'
import type { ArchivedPast, PastTickets, PastWish } from './past-tickets'
import type { DeskQuestion } from './questions'
import type { QueuePage, QueueQuery } from './queue-list'
import type { Member } from './roster'
import type { StaffingNews } from './staffing/staffing-news'
import type { SurveyRulesInForce } from './surveys/closing'
import type { TicketWith } from './tickets-with'
import { toolLine } from './tools/tool-line'
import type { ToolNews } from './tools/tool-news'
import { workLine } from './work-line'

/** A line to the company's Desk for one caller. A refusal comes out as the Problem it is. */
export type DeskLine = ReturnType<typeof deskLine>

/** A ticket to be opened, with the customer already settled. */
export type TicketWish = Omit<NewTicket, 'customerId' | 'receivedAt' | 'fileIds' | 'assetId'> & {
  /** Named beforehand where something else has to know it. */
  readonly ticketId?: string
  readonly customerId: string
  readonly receivedAtMs?: number
  readonly files?: readonly FileView[]
  readonly asset?: AboutAsset
  readonly note?: string
  readonly copyIds?: readonly string[]
  readonly cameBy?: readonly string[]
}

/** What is said, with the files that go along. */
export type Said<Wish extends { readonly fileIds?: readonly string[] | undefined }> = Omit<
  Wish,
  'fileIds'
> & { readonly files?: readonly FileView[] }

/** The company and the caller are bound here, once; nobody who holds the line can name others. */
export function deskLine(
  env: Env,
  claims: Claims,
  { now, newId }: Ground,
  idempotencyKey: string | undefined,
) {
  const { companyId, shard, personId, membershipVersion } = claims
  const call: DeskCall = { companyId, shard, personId, membershipVersion, nowMs: now }
  const desk = env.DESK.getByName(deskName(companyId))
  const order = async (key: CommandKey | null, command: TicketCommand): Promise<Done> =>
    granted(JSON.parse(await desk.run(jsonText({ call, key, command }))))
  const run = (command: TicketCommand) => order(keyOf(idempotencyKey, command), command)

  const ask = async <Answer>(question: DeskQuestion): Promise<Answer> =>
    JSON.parse(granted(await desk.ask(call, question)))
  const told = (news: DeskNews) => sweptUp(companyId, desk.learnNews(companyId, shard, news))

  return {
    open: (wish: TicketWish) => run({ do: 'open', ticketId: newId('tkt'), ...wish }),
    ...assignmentLine(run, ask),
    change: (ticketId: string, version: number, fields: TicketCorrection) =>
      run({ do: 'change', ticketId, version, fields }),
    move: (ticketId: string, version: number, { to }: { to: string }) =>
      run({ do: 'move', ticketId, version, to }),
    wait: (ticketId: string, version: number, on: ThirdPartyWait) =>
      run({ do: 'wait', ticketId, version, on }),
    resume: (ticketId: string, version: number, { reason }: { reason: string }) =>
      run({ do: 'resume', ticketId, version, reason }),
    addMessage: (ticketId: string, { kind, ...said }: Said<NewMessage>, version?: number) =>
      run({ do: kind, ticketId, ...said, ...(version === undefined ? {} : { version }) }),
    ...becameLine(run, ask),
    ...linkLine(run, newId),
    solve: (ticketId: string, version: number, solution: Said<NewSolution>) =>
      run({ do: 'solve', ticketId, version, ...solution }),
    confirm: (ticketId: string, version: number, word: Confirmation) =>
      run({ do: 'confirm', ticketId, version, word }),
    withdraw: (ticketId: string, version: number, { reason }: Withdrawal) =>
      run({ do: 'withdraw', ticketId, version, reason }),
    close: (ticketId: string, version: number, { outcome }: { outcome: string }) =>
      run({ do: 'close', ticketId, version, outcome }),
    reopen: (ticketId: string, version: number, { reason }: { reason: string }) =>
      run({ do: 'reopen', ticketId, version, reason }),

    read: async (ticketId: string): Promise<TicketView> => granted(await desk.read(call, ticketId)),

    readFile: async (ticketId: string, fileId: string): Promise<FileView> => {
      const file = await ask<FileView | null>({ of: 'file', ticketId, fileId })
      if (!file) throw new Problem('not_found')
      return file
    },

    /** The files that a ticket which is made of a message has with it. */
    goesAlong: (ticketId: string, messageId: string): Promise<string[]> =>
      ask({ of: 'goes_along', ticketId, messageId }),

    readEarlier: (ticketId: string, beforeId: string): Promise<EarlierMessages> =>
      ask({ of: 'earlier', ticketId, before: placeOfMessage(beforeId) }),

    async history(
      ticketId: string,
      { limit, cursor }: { limit: number; cursor?: string | undefined },
    ): Promise<{ items: ChangeView[]; nextCursor: string | null }> {
      const before = Number(placeOf(cursor, 1)?.[0] ?? Number.MAX_SAFE_INTEGER)
      const wish = { after: 0, before, limit: limit + 1 }
      const changes = await ask<ChangeView[]>({ of: 'history', ticketId, wish })
      return pageFrom(
        changes,
        limit,
        ({ version }) => [version],
        (change) => change,
      )
    },

    async list({ cursor, ...wish }: QueueQuery): Promise<JsonText<QueuePage>> {
      const place = placeOf(cursor, 2)
      const after = place && ([Number(place[0]), Number(place[1])] as const)
      return granted(await desk.list(call, { ...wish, after }))
    },

    /** @param decisions what the company decided about its service levels, for the account to name */
    explainClock: async (
      ticketId: string,
      decisions: readonly CompanyDecision[] = [],
    ): Promise<ClockExplanation> =>
      ask({ of: 'clock', ticketId, decisions: JSON.stringify(decisions) }),

    notices: noticeLine(async (wish) => granted(await desk.notices(call, wish))),

    /** A page of a past period's tickets, for trying other rules on them. */
    pastTickets: async (wish: PastWish, archived: ArchivedPast): Promise<PastTickets> =>
      ask({ of: 'past_tickets', wish, archived }),

    ...agreementLine(run, ask),
    ...workLine(run, ask),
    ...toolLine(run, ask),
    /** The survey rules of a moment; null where there are none. */
    surveyRules: (atMs: number): Promise<SurveyRulesInForce | null> =>
      ask({ of: 'survey_rules', atMs }),
    /** The open tickets that somebody has. */
    ticketsWith: (personId: string, limit: number): Promise<TicketWith[]> =>
      ask({ of: 'tickets_with', personId, limit }),
    /**
     * Gives a ticket to somebody, as one of several within a command: nothing is kept for a retry,
     * which finds it given already.
     */
    async handOn(ticketId: string, version: number, assigneeId: string): Promise<void> {
      await order(null, { do: 'assign', ticketId, version, assigneeId })
    },

    /** Everyone who works tickets: whether they are there, and who acts for them. */
    presence: (): Promise<PresenceView[]> => ask({ of: 'presence' }),
    sayPresence: ({ presence, until }: PresenceWish): Promise<PresenceView[]> => {
      const untilMs = until === null ? null : Date.parse(until)
      return ask({ of: 'presence', said: { presence, untilMs } })
    },

    /** Opens the live view a client asked for; the answer carries the socket. */
    live(
      resume: { epoch?: string | undefined; since?: number | undefined },
      endsAtMs: number,
    ): Promise<Response> {
      const url = new URL('https://desk/live')
      if (resume.epoch !== undefined) url.searchParams.set('epoch', resume.epoch)
      if (resume.since !== undefined) url.searchParams.set('since', String(resume.since))
      const headers = {
        upgrade: 'websocket',
        [CALL_HEADER]: JSON.stringify({ ...call, endsAtMs } satisfies LiveCall),
      }
      return desk.fetch(new Request(url, { headers }))
    },

    /** Tells the Desk of a changed person before the change is answered: it bites at once. */
    learnMember: ({ name, role, active, customerId, version, ...member }: Member) =>
      desk.learnMembers(companyId, shard, [
        { personId: member.personId, name, role, active, customerId, version },
      ]),
    learnCustomer: ({ id, name, level, version }: CustomerView) =>
      told({ customers: [{ id, name, level, version }] }),
    learnStaffing: (staffing: StaffingNews[]) => told({ staffing }),
    learnTools: (tools: ToolNews[]) => told({ tools }),
    /** Tells the Desk that SLA or calendar rules were published; it reads them from the shard. */
    learnRules: () => sweptUp(companyId, desk.learnRules(companyId, shard, now)),
  }
}

/**
 * News of a change that is written down already and takes nobody's access away. A push that fails
 * must not make the change look failed: the minute's sweep finds the Desk behind its shard.
 */
async function sweptUp(companyId: string, push: Promise<void>): Promise<void> {
  try {
    await push
  } catch (error) {
    logError('desk_not_told', error, { companyId })
  }
}

/**
 * The same command with the same content has the same fingerprint. Without a key it has no retry;
 * and what a letter or call brings is remembered under its own name.
 */
const keyOf = (commandId: string | undefined, command: TicketCommand): CommandKey | null =>
  commandId === undefined || ('cameBy' in command && command.cameBy)
    ? null
    : {
        commandId,
        fingerprint: createHash('sha256').update(JSON.stringify(command)).digest('base64url'),
      }

function granted<Value>(answer: Result<Value, DeskRefusal>): Value {
  if (answer.ok) return answer.value
  throw new Problem(answer.refusal.code, answer.refusal.details)
}
