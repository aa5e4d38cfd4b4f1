import { DurableObject } from 'cloudflare:workers'
import type { TicketView } from '@bylaw/contract'
import { ok, type Result } from '@bylaw/kernel'
import type { Env } from '../env'
import { type JsonText, jsonText } from '../platform/json-text'
import { logError } from '../platform/log'
import { migrateObject } from '../platform/object-migrations'
import type { ShardName } from '../platform/shards'
import { acquaintance } from './acquaintance'
import { alarmClock } from './alarm-clock'
import { alarmRound } from './alarm-round'
import { archiveReader } from './archive/laid-out'
import { putAway } from './archive/put-away'
import { assignItself } from './assignment/assign-itself'
import { withRules } from './automation/obey'
import { deskBooks } from './books'
import type { DeskCall, DeskOrder, DeskRefusal, Done } from './call'
import { commandTaker } from './command-taker'
import { DESK_MIGRATIONS } from './desk-tables'
import { type Holdings, hasAll } from './holdings'
import { type DeskNews, learnAll, learnRules } from './learn-from-shard'
import { CALL_HEADER, type LiveCall, resumeFrom } from './live-call'
import { takeInRules } from './new-rules'
import { newsRound } from './news-round'
import { type NoticesAnswer, type NoticeWish, noticesOf } from './notices/answer-notices'
import { type MailWish, type NoticesToMail, noticesToMail } from './notices/to-mail'
import { answersTo, type DeskQuestion } from './questions'
import type { ListWish, QueuePage } from './queue-list'
import { queuePages } from './queue-pages'
import type { Member } from './roster'
import type { ShelvedVersion } from './rule-shelf'
import { ticketSeer } from './see-ticket'
import { liveSockets } from './sockets'
import { answerSurvey, type SurveyWish } from './surveys/answer-survey'
import { takeInNews } from './take-in-news'
import { viewersOf } from './viewers'
import { viewOf } from './views'
import { type TicketWords, wordsOf } from './words-of'

/**
 * One company's live desk: its open tickets, who has them, what was promised, and who is watching.
 *
 * The tables are the state; memory only holds what is derived from them. Every command is one
 * synchronous transaction; those that arrive at once share one write to disk. The single alarm stands at whatever comes first, and its
 * handler asks the tables what is due, so that firing twice, early or late does no harm. The first
 * company to speak to a desk owns it; every other is refused.
 */
export class Desk extends DurableObject<Env> {
  readonly #books = deskBooks(this.ctx.storage)
  readonly #alarm = alarmClock(this.ctx.storage, this.#books)
  readonly #sockets = liveSockets(this.ctx, this.#books)
  readonly #viewers = viewersOf(this.ctx, this.#books, this.#sockets)
  readonly #news = newsRound(this.ctx, this.env, this.#books, this.#sockets)
  readonly #people = acquaintance(this.env, this.#books, this.#sockets, (work) => this.#inOne(work))
  readonly #archive = archiveReader(this.env, this.#books, (work) => this.#inOne(work))
  readonly #take = commandTaker(this.#books, this.#people, this.#archive, (work) =>
    this.#inOne(work),
  )
  readonly #queue = queuePages(this.#books)
  readonly #see = ticketSeer(this.#books, this.#people, this.#archive)
  readonly #answer = answersTo(this.#books, this.#people, this.#archive)
  readonly #notices = noticesOf(this.#books, this.#people, this.#sockets)

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    migrateObject(this.ctx.storage, DESK_MIGRATIONS)
    this.#news.begin()
    void this.ctx.blockConcurrencyWhile(() => this.#alarm.checkOnWaking())
  }

  // ── Called by the Worker for a person ───────────────────────────────────────

  /**
   * Carries out a command on a ticket; the same command again gets the same answer. Order and
   * answer go as text: objects are taken apart for the way at a cost that every command would bear.
   */
  async run(order: JsonText<DeskOrder>): Promise<JsonText<Result<Done, DeskRefusal>>> {
    const { call, key, command }: DeskOrder = JSON.parse(order)
    const done = await this.#take(call, key, command)
    this.#news.spread()
    return jsonText(done)
  }

  async read(call: DeskCall, ticketId: string): Promise<Result<TicketView, DeskRefusal>> {
    return this.#see(call, ticketId, (ticket, reader) =>
      viewOf(this.#books, ticket, reader, call.nowMs),
    )
  }

  /** One page of a view. */
  async list(call: DeskCall, wish: ListWish): Promise<Result<JsonText<QueuePage>, DeskRefusal>> {
    const member = await this.#people.memberOf(call)
    return member.ok ? ok(this.#queue(member.value, wish, call.nowMs)) : member
  }

  /** The caller's own notices; what they mark shows in their other windows at once. */
  async notices(call: DeskCall, wish: NoticeWish): Promise<Result<NoticesAnswer, DeskRefusal>> {
    return this.#notices(call, wish)
  }

  /** Answers a question, as JSON: RPC types cannot follow trees of any depth. */
  async ask(call: DeskCall, question: DeskQuestion): Promise<Result<string, DeskRefusal>> {
    const answer = await this.#answer(call, question)
    this.#news.spread()
    return answer
  }

  /** Opens a live view for staff. The Worker has checked who is asking, and says so in a header. */
  override async fetch(request: Request): Promise<Response> {
    const call = JSON.parse(request.headers.get(CALL_HEADER) ?? 'null') as LiveCall | null
    if (!call || request.headers.get('upgrade') !== 'websocket')
      return new Response(null, { status: 426 })
    const member = await this.#people.memberOf(call)
    if (!member.ok) return new Response(null, { status: 401 })
    return this.#sockets.open(member.value, resumeFrom(request.url), call.endsAtMs, call.nowMs)
  }

  // ── Called by the Worker when something the Desk has a copy of changed ───────

  /** Takes in news of people before the change is answered: a revocation bites at once. */
  async learnMembers(companyId: string, shard: ShardName, members: Member[]): Promise<void> {
    await this.#people.belongTo(companyId, shard)
    this.#people.hearNews(members)
  }

  /** Takes in news that takes nobody's access away. */
  async learnNews(companyId: string, shard: ShardName, news: DeskNews): Promise<void> {
    await this.#people.belongTo(companyId, shard)
    this.#takeIn(news)
    this.#news.spread()
  }

  /** Reads the rules again. Tickets that could not be promised anything may be now. */
  async learnRules(companyId: string, shard: ShardName, nowMs: number): Promise<void> {
    await this.#people.belongTo(companyId, shard)
    this.#shelve(await learnRules(this.env[shard], companyId, this.#books.shelf.versions()), nowMs)
  }

  /** What there is to search for in these tickets. Called when the queue brings their events. */
  async wordsOf(
    companyId: string,
    shard: ShardName,
    ticketIds: readonly string[],
  ): Promise<TicketWords[]> {
    await this.#people.belongTo(companyId, shard)
    return wordsOf(this.#books, ticketIds)
  }

  /** What people who want their notices by mail have not read since. */
  async noticesToMail(
    companyId: string,
    shard: ShardName,
    wishes: readonly MailWish[],
  ): Promise<NoticesToMail[]> {
    await this.#people.belongTo(companyId, shard)
    return noticesToMail(this.#books, wishes)
  }

  /** What surveys ask of the Desk, of archived tickets too, for no person in particular; as JSON. */
  async surveys(companyId: string, shard: ShardName, wish: SurveyWish): Promise<string> {
    await this.#people.belongTo(companyId, shard)
    const inHand = await this.#archive.bring(wish.ticketId)
    const answer = this.#archive.inOne(inHand, () => answerSurvey(this.#books, wish, Date.now()))
    this.#news.spread()
    return answer
  }

  // ── Called by the runtime and the sweep ─────────────────────────────────────

  override async alarm(): Promise<void> {
    const nowMs = Date.now()
    try {
      const inOne = <Value>(work: () => Value) => this.#inOne(work)
      await alarmRound(this.env, this.#books, this.#sockets, inOne, nowMs, this.#alarm)
    } catch (error) {
      logError('desk_alarm_failed', error, { companyId: this.#books.nameplate.read()?.companyId })
    } finally {
      this.#news.spread()
      this.#alarm.arm(nowMs)
    }
  }

  /** The minute's sweep: sets an alarm that was given up on, and reads again what was not pushed. */
  async lookAfter(nowMs: number, inShard: Holdings | null): Promise<void> {
    this.#sockets.endOver(nowMs)
    await this.#alarm.checkOnWaking()
    const plate = this.#books.nameplate.read()
    if (!plate || inShard === null || hasAll(this.#books, inShard)) return
    const lessons = await learnAll(this.env[plate.shard], plate.companyId)
    this.#people.hearNews(lessons.members)
    this.#takeIn(lessons)
    this.#shelve(lessons.rules, nowMs)
  }

  /** The people of an archived ticket are no longer named: not in its subject, nor by a tag. */
  unnameArchived(ticketId: string, subject: string, tags: readonly string[]): void {
    this.#books.archive.rename(ticketId, subject)
    this.#books.tags.drop(tags)
  }

  /** Lets go of a slice of the tickets that were closed so many days ago. */
  async putAway(nowMs: number, archiveDays: number): Promise<void> {
    await putAway(this.env, this.#books, (work) => this.#inOne(work), archiveDays, nowMs)
  }

  /** Clients say where they are; their pings are answered for us. */
  override webSocketMessage(socket: WebSocket, text: string | ArrayBuffer): void {
    this.#viewers.hear(socket, text)
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    this.#viewers.left(socket)
    // 1005, 1006 and 1015 mean that nobody is left to answer.
    if (code !== 1005 && code !== 1006 && code !== 1015) socket.close(code)
  }

  // ── Inside ──────────────────────────────────────────────────────────────────

  /** All of it or nothing, the next alarm included; nothing of it that failed stays in memory. */
  #inOne<Value>(work: () => Value): Value {
    try {
      return this.ctx.storage.transactionSync(() => {
        const done = withRules(this.#books, work)
        this.#alarm.arm()
        return done
      })
    } catch (error) {
      this.#books.forget()
      throw error
    }
  }

  #takeIn(news: DeskNews): void {
    const nowMs = Date.now()
    const moved = this.#inOne(() => takeInNews(this.#books, news, nowMs))
    this.#sockets.refresh(moved, nowMs)
  }

  #shelve(rules: readonly ShelvedVersion[], nowMs: number): void {
    const moved = this.#inOne(() => {
      const numbers = takeInRules(this.#books, rules, nowMs)
      assignItself(this.#books, nowMs)
      return numbers
    })
    this.#sockets.refresh(moved, nowMs)
    this.#news.spread()
  }
}
