import { deskName } from '../desk/desk-name'
import type { AccountNews } from '../desk/notices/accounts'
import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS, type ShardName } from '../platform/shards'

/** People told in one minute and shard; the rest follow in the next. */
const AT_ONCE = 200

/**
 * Once a minute: whose account was recorded, and who is to know of an objection, find it among
 * their notices. The Desk tells each of them once; the news goes after that, so that a sweep that
 * dies in between tells nobody twice.
 */
export async function noticeAccounts(env: Env): Promise<void> {
  for (const shard of SHARDS) {
    try {
      const news = await newsIn(env[shard])
      for (const companyId of new Set(news.map((each) => each.companyId)))
        await tell(
          env,
          shard,
          companyId,
          news.filter((each) => each.companyId === companyId),
        )
    } catch (error) {
      logError('accounts_not_noticed', error, { id: shard })
    }
  }
}

type News = AccountNews & { readonly companyId: string }

const newsIn = async (shard: D1Database): Promise<News[]> =>
  (
    await shard
      .prepare(
        `SELECT company_id AS companyId, account_id AS accountId, kind, told_id AS toldId,
           person_name AS personName, at_ms AS atMs
         FROM account_news ORDER BY at_ms LIMIT ?`,
      )
      .bind(AT_ONCE)
      .all<News>()
  ).results

async function tell(
  env: Env,
  shard: ShardName,
  companyId: string,
  news: readonly News[],
): Promise<void> {
  const accounts = news.map(({ companyId: _, ...each }) => each)
  await env.DESK.getByName(deskName(companyId)).learnNews(companyId, shard, { accounts })
  await env[shard].batch(
    accounts.map(({ accountId, kind, toldId }) =>
      env[shard]
        .prepare(
          `DELETE FROM account_news
           WHERE company_id = ? AND account_id = ? AND kind = ? AND told_id = ?`,
        )
        .bind(companyId, accountId, kind, toldId),
    ),
  )
}
