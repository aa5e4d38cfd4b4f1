import { env } from 'cloudflare:test'
import type { QuestionView, RuleSetSummary, RuleSetView } from '@bylaw/contract'
import { type Company, mustBe } from '../journeys/front-door'

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
