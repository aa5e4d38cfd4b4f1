import type { RatingFormView, RatingWish } from '@bylaw/contract'
import { LOCAL } from '../identity/caller-address'
import { directory } from '../identity/directory'
import type { Entrance } from '../identity/entrance'
import { mustBeVersion } from '../platform/if-match'
import { mayPass } from '../platform/may-pass'
import { Problem } from '../platform/problem'
import { openUnsigned, type Shard } from '../platform/shard'
import { type AskedRater, raterStore } from './rater-store'
import { formView } from './rating-form'
import { ratingLink } from './rating-link'
import type { AskedForm } from './table'

const QUARTER_MS = 900_000
const MOST_FROM_ADDRESS = 60

interface Found {
  readonly shard: Shard
  readonly store: ReturnType<typeof raterStore>
  readonly asked: AskedRater
  readonly form: AskedForm
}

export async function readRatingByLink(entrance: Entrance, token: string): Promise<RatingFormView> {
  const { asked, form } = await find(entrance, token)
  return formView(asked, form, null)
}

/** A customer's score, or another in its place, until the review is completed. */
export async function rateByLink(
  entrance: Entrance,
  token: string,
  basedOn: number,
  { score, comment = '' }: RatingWish,
): Promise<RatingFormView> {
  const { shard, store, asked, form } = await find(entrance, token)
  const { rater, sheet } = asked
  if (sheet.state !== 'open') throw new Problem('wrong_state')
  mustBeVersion(basedOn, rater.version)
  await shard.batch([store.rate(rater.id, basedOn, { score, comment }), shard.mustHaveChanged()])
  const given = { ...rater, score, comment, state: 'given' as const, version: basedOn + 1 }
  return formView({ rater: given, sheet }, form, null)
}

/** The rater that a link is of; one that is over, forged or taken back is as unknown as any. */
async function find({ env, address, nowMs }: Entrance, token: string): Promise<Found> {
  if (address !== LOCAL)
    await mayPass(env, `rating/${address}`, MOST_FROM_ADDRESS, QUARTER_MS, nowMs)
  const link = await ratingLink.read(env.TOKEN_SECRET, token, nowMs)
  const company = link && (await directory(env.CONTROL).company(link.companyId))
  if (!link || !company) throw new Problem('not_found')
  const shard = openUnsigned(env[link.shard])
  const store = raterStore(shard, link.companyId)
  const asked = await store.rating(link.linkId)
  const form = asked?.rater.form
  if (!asked || !form) throw new Problem('not_found')
  return { shard, store, asked, form }
}
