import { env } from 'cloudflare:test'
import type { AwardView, ProblemView, SessionView } from '@bylaw/contract'
import {
  anyone,
  bringIn,
  type Company,
  mustBe,
  PASSWORD,
  type Person,
  personOf,
  signUp,
} from '../journeys/front-door'
import { withoutApproval } from '../rulebook/asking-under-test'

export type Answered = AwardView & ProblemView

export const MONTH = '2026-10'
export const AT = `/v1/awards/${MONTH}` as const

const NAMES = ['ann', 'bo', 'cui', 'dong'] as const
export type Cast = Record<'owner' | 'lead' | 'hr' | (typeof NAMES)[number], Person>

/** A company under R19 with four welders; lead, HR and owner hold the posts that review awards. */
export async function awardingCompany(handle: string): Promise<{ company: Company; cast: Cast }> {
  const company = await signUp(handle, { packs: ['R19'] })
  const { owner } = company
  const [lead, hr] = [await company.as('lead'), await company.as('hr')]
  await withoutApproval(company, hr)
  const welders = await Promise.all(
    NAMES.map((name) => bringIn(owner, `${name}@${handle}.example`, 'engineer')),
  )
  const [ann, bo, cui, dong] = welders as [Person, Person, Person, Person]
  const holders = { manager: lead, deputy_general_manager: hr, general_manager: owner }
  for (const [post, holder] of Object.entries(holders)) await fillPost(owner, post, holder)
  return { company, cast: { owner, lead, hr, ann, bo, cui, dong } }
}

export const fillPost = (owner: Person, post: string, { personId }: Person) =>
  mustBe(200, owner.put(`/v1/posts/${post}`, { holderIds: [personId] }))

/** Someone whose session has ended by now, signed in anew. */
export async function signIn({ email }: Person): Promise<Person> {
  const { body } = await anyone.post<SessionView>('/v1/sign-in', { email, password: PASSWORD })
  return personOf(body, email)
}

export const token = () => crypto.randomUUID()

export const nominate = (by: Person, whom: Person, month = MONTH) =>
  by.post<Answered>(`/v1/awards/${month}/nominations`, {
    token: token(),
    nomineeIds: [whom.personId],
  })

export const read = async (by: Person) => (await mustBe<AwardView>(200, by.get(AT))).body

/** Says something to the month, based on what it is now. */
export const say = async (by: Person, what: string, wish: object) =>
  by.post<Answered>(`${AT}/${what}`, wish, { version: (await read(by)).version })

/** What came of it: the status, and the problem or the state. */
export async function said(by: Person, what: string, wish: object) {
  const { status, body } = await say(by, what, wish)
  return [status, body.code ?? body.state]
}

/** Every row of a table, whichever shard it is in. */
export async function dump(table: string) {
  const shards = [env.SHARD_01, env.SHARD_02]
  const read = await Promise.all(
    shards.map((shard) => shard.prepare(`SELECT * FROM ${table}`).all()),
  )
  return read.flatMap(({ results }) => results)
}
