import { ok, type Result, refuse } from '@bylaw/kernel'
import type { Env } from '../env'
import { logError } from '../platform/log'
import type { ShardName } from '../platform/shards'
import type { DeskBooks } from './books'
import type { DeskCall, DeskRefusal, TicketCommand } from './call'
import { learnAll, learnContacts, learnCustomer, learnMember } from './learn-from-shard'
import type { Member } from './roster'
import type { LiveSockets } from './sockets'

/**
 * Whom the Desk knows, and how it gets to know them: everyone at its first touch, news as it is
 * pushed, and whoever it has not heard of by asking the shard.
 */
export const acquaintance = (
  env: Env,
  books: DeskBooks,
  sockets: LiveSockets,
  inOne: <Value>(work: () => Value) => Value,
) => {
  let settingUp: Promise<void> | undefined

  const setUp = async (companyId: string, shard: ShardName): Promise<void> => {
    const lessons = await learnAll(env[shard], companyId)
    inOne(() => {
      books.nameplate.claim(companyId, shard, crypto.randomUUID())
      books.roster.learnMembers(lessons.members)
      books.roster.learnCustomers(lessons.customers)
      books.shelf.learn(lessons.rules)
      books.staffing.learn(lessons.staffing)
      books.tools.learn(lessons.tools)
    })
  }

  /** The first company to speak to a Desk owns it; any other is our bug. */
  const belongTo = async (companyId: string, shard: ShardName): Promise<void> => {
    while (!books.nameplate.read()) {
      settingUp ??= setUp(companyId, shard).finally(() => {
        settingUp = undefined
      })
      await settingUp
    }
    if (books.nameplate.read()?.companyId !== companyId)
      throw new Error('Broken belief: a Desk has one company')
  }

  /** Takes in news of people; the live views of those who changed end. */
  const hearNews = (members: readonly Member[]): void =>
    sockets.signOut(inOne(() => books.roster.learnMembers(members)))

  const meet = async (
    { companyId, shard }: DeskCall,
    personId: string,
  ): Promise<Member | undefined> => {
    hearNews(await learnMember(env[shard], companyId, personId))
    return books.roster.member(personId)
  }

  /** Asks the shard about a caller who is new to us, or whose session is newer than what we know. */
  const hearOfCaller = async (call: DeskCall): Promise<void> => {
    await belongTo(call.companyId, call.shard)
    const known = books.roster.member(call.personId)
    if (known === undefined || known.version < call.membershipVersion)
      await meet(call, call.personId)
  }

  /** Whether anybody hears what is said decides what it counts as: who was added just now does. */
  const hearOfReaders = async ({ companyId, shard }: DeskCall, ticketId: string): Promise<void> => {
    const customerId = books.tickets.byId(ticketId)?.customerId
    if (customerId === undefined || books.roster.contactsOf(customerId).length > 0) return
    try {
      hearNews(await learnContacts(env[shard], companyId, customerId))
    } catch (error) {
      // The Desk goes on with what it knows while its shard is down.
      logError('contacts_not_learned', error, { companyId })
    }
  }

  /** The caller as we know them now, unless their membership is not what their session says. */
  const standing = (call: DeskCall): Result<Member, DeskRefusal> => {
    const member = books.roster.member(call.personId)
    return member?.active && member.version === call.membershipVersion
      ? ok(member)
      : refuse({ code: 'not_signed_in' })
  }

  return {
    belongTo,
    hearNews,
    standing,

    async memberOf(call: DeskCall): Promise<Result<Member, DeskRefusal>> {
      await hearOfCaller(call)
      return standing(call)
    },

    /** Asks the shard about whoever gives a command or is named in it and was not heard of. */
    async hearOf(call: DeskCall, command: TicketCommand): Promise<void> {
      await hearOfCaller(call)
      if (command.do === 'assign' && !books.roster.member(command.assigneeId))
        await meet(call, command.assigneeId)
      if (command.do === 'open' && command.contactId && !books.roster.member(command.contactId))
        await meet(call, command.contactId)
      if (command.do === 'reply' && command.inNameOf && !books.roster.member(command.inNameOf))
        await meet(call, command.inNameOf)
      if (command.do === 'reply' || command.do === 'question')
        await hearOfReaders(call, command.ticketId)
      if (command.do === 'open' && !books.roster.customer(command.customerId))
        books.roster.learnCustomers(
          await learnCustomer(env[call.shard], call.companyId, command.customerId),
        )
    },
  }
}
export type Acquaintance = ReturnType<typeof acquaintance>
