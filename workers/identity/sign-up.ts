import { zoneOf } from '@bylaw/calendar'
import type { SignUp } from '@bylaw/contract'
import { instant, sameJson, words } from '@bylaw/kernel'
import { packs as knownPacks } from '@bylaw/packs'
import { openScope } from '../open-scope'
import { doorway } from '../people/membership'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import { adoptPacks, type Begin } from '../rulebook/adoption/adopt-packs'
import { mustBeSettled } from '../rulebook/adoption/adoption-settle'
import { NOTED } from '../rulebook/noted'
import type { Scope } from '../scope'
import { credentials } from './credentials'
import { type Company, directory } from './directory'
import { claimsOf, type Entered, enter } from './enter'
import type { Entrance } from './entrance'
import { tried } from './throttle'
import { mustBeStrong } from './weak-password'
import { isZone } from './zone'

/**
 * Signs a company up: its owner, its place in a shard, and the regulations it starts with.
 *
 * Written in this order: the owner's password (CONTROL), the company and who its owner is
 * (CONTROL), the owner as a member (shard), the regulations (shard). CONTROL says which companies
 * there are; every later step repeats harmlessly, so sending the same request again, under its
 * `Idempotency-Key`, finishes a sign-up that broke off.
 *
 * An address that has a user already may found a further company with that user's password. With
 * any other password the answer is `wrong_credentials`, counted like a try at signing in: without
 * a mail to the address, no honest answer can hide that the address is taken.
 */
export async function signUp(entrance: Entrance, wish: SignUp): Promise<Entered> {
  const { company, owner } = wish
  mustBeStrong(owner.password, [owner.email, owner.name, company.name], '/owner/password')
  mustBeZone(company.zone)
  mustBePacks(wish.packs)
  mustBeSettled(wish.packs, wish.settle ?? [])
  const { env, nowMs } = entrance
  const email = owner.email.toLowerCase()
  const user = await tried(entrance, email, 'the front door', () =>
    credentials(env, nowMs).register({ ...owner, email }, owner.name),
  )
  const newId = entrance.idsOf(email)
  const [companyId, personId] = [newId('com'), newId('per')]
  const founded = await directory(env.CONTROL).enterCompany(
    { id: companyId, ...company, createdAtMs: nowMs },
    user.userId,
    personId,
  )
  // The key of an earlier sign-up, but another company: its sender must not take that for this one.
  if (!sameJson(wishedOf(founded), wishedOf(company))) throw new Problem('key_reused')
  await doorway(env[founded.shard], companyId).welcomeOwner({
    personId,
    name: owner.name,
    email,
    language: company.language,
    customerId: null,
  })
  await adopt(entrance, await claimsOf(entrance, founded, personId), wish)
  return enter(entrance, user, companyId)
}

const wishedOf = ({ name, zone, language, currency }: SignUp['company'] | Company) => ({
  name,
  zone,
  language,
  currency,
})

async function adopt(
  { env, requestId, commandId, nowMs }: Entrance,
  claims: Awaited<ReturnType<typeof claimsOf>>,
  { packs, settle = [] }: SignUp,
): Promise<void> {
  if (!claims) throw new Problem('wrong_credentials')
  if (packs.length === 0) return
  const scope = openScope(env, claims, { requestId, commandId, now: instant(nowMs) })
  await adoptPacks(scope, packs, settle, alreadyInForce(scope)).catch((error: unknown) => {
    // All of them were, at an earlier try of the same request.
    if (error instanceof Problem && error.code === 'already_exists') return
    throw error
  })
}

/**
 * Whoever signs up has gone by their regulations before. They therefore decide from 1 January of
 * last year where the company is, so that the months up to then can be appraised and paid.
 */
const alreadyInForce = (scope: Scope): Begin => ({
  validFromMs: zoneOf(scope.zone).instantOf(Date.UTC(Number(today(scope).slice(0, 4)) - 1, 0, 1)),
  retroactiveReason: NOTED.inForceBefore[scope.companyLanguage],
})

function mustBeZone(zone: string): void {
  if (!isZone(zone))
    throw unacceptable(
      '/company/zone',
      'unknown_zone',
      '没有这个时区，请用如 Asia/Shanghai 的写法。',
      'There is no such time zone; write it as Asia/Shanghai.',
    )
}

function mustBePacks(packs: readonly string[]): void {
  const known = new Set<string>(knownPacks.map(({ id }) => id))
  const unknown = packs.findIndex((packId) => !known.has(packId))
  if (unknown >= 0)
    throw unacceptable(
      `/packs/${unknown}`,
      'unknown_pack',
      '没有这部规章制度。',
      'There is no such regulation to adopt.',
    )
}

const unacceptable = (pointer: string, code: string, zh: string, en: string) =>
  new Problem('unacceptable', { errors: [{ pointer, code, message: words(zh, en) }] })
