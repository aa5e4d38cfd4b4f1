import { env } from 'cloudflare:test'
import type { QuestionView, RuleSetSummary, RuleSetView } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import { readToken } from '../identity/token'
import { type Company, mustBe, type Person } from '../journeys/front-door'
import { openScope } from '../open-scope'
import type { Scope } from '../scope'

/** Decides questions of one rule set, named by its key or its kind. */
export async function decideOf(
  { owner }: Pick<Company, 'owner'>,
  key: string,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { body } = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const id = body.items.find((each) => each.key === key || each.kind === key)?.id
  for (const [question, value] of Object.entries(values)) {
    const { body: set } = await owner.get<RuleSetView>(`/v1/rule-sets/${id}`)
    const found = set.questions.find((each) => each.key === question)
    await mustBe<QuestionView>(
      200,
      owner.post(
        `/v1/questions/${found?.id}/decision`,
        { value, reason: 'decided for the test' },
        { version: found?.version ?? 1 },
      ),
    )
  }
}

/** Rows as the shards hold them. */
export async function kept(
  table: string,
  column: string,
  id: string,
): Promise<Record<string, unknown>[]> {
  const found = await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`).bind(id).all(),
    ),
  )
  return found.flatMap(({ results }) => results)
}

/** What a request of somebody's may touch, for a test that comes between its steps. */
export async function scopeOf({ token }: Person): Promise<Scope> {
  const claims = await readToken(env.TOKEN_SECRET, token, Date.now())
  if (!claims) throw new Error('they are signed in')
  const request = { requestId: 'req_test', now: instant(Date.now()), commandId: undefined }
  return openScope(env, claims, request)
}
