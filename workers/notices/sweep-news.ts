import { deskName } from '../desk/desk-name'
import type { PersonNews } from '../desk/notices/person-news'
import type { Env } from '../env'
import type { ShardName } from '../platform/shards'
import { sweepCompanies } from './sweep-companies'

/** People told in one minute and shard; the rest follow in the next. */
const AT_ONCE = 200

/**
 * Once a minute: who is to know of something finds it among their notices. The Desk tells each of
 * them once; the news goes after that, so that a sweep that dies in between tells nobody twice.
 */
export const sweepNews = (env: Env): Promise<void> =>
  sweepCompanies(env, {
    waiting: newsIn,
    tell: (shard, companyId, theirs) => tell(env, shard, companyId, theirs),
    failed: 'news_not_told',
  })

type Waiting = PersonNews & { readonly companyId: string }

/** Everybody's first before anybody's second: a company that cannot be told does not fill every minute. */
const newsIn = async (shard: D1Database): Promise<Waiting[]> =>
  (
    await shard
      .prepare(
        `SELECT company_id AS companyId, event_id AS eventId, told_id AS toldId, kind,
           about_id AS aboutId, title, at_ms AS atMs
         FROM person_news
         ORDER BY row_number() OVER (PARTITION BY company_id ORDER BY at_ms), at_ms LIMIT ?`,
      )
      .bind(AT_ONCE)
      .all<Waiting>()
  ).results

async function tell(
  env: Env,
  shard: ShardName,
  companyId: string,
  waiting: readonly Waiting[],
): Promise<void> {
  const people = waiting.map(({ companyId: _, ...news }) => news)
  await env.DESK.getByName(deskName(companyId)).learnNews(companyId, shard, { people })
  await env[shard].batch(
    people.map(({ eventId, toldId }) =>
      env[shard]
        .prepare('DELETE FROM person_news WHERE company_id = ? AND event_id = ? AND told_id = ?')
        .bind(companyId, eventId, toldId),
    ),
  )
}
