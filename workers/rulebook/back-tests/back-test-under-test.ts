import { env } from 'cloudflare:workers'
import { NOTHING_YET } from '@bylaw/rulebook'
import type { Company } from '../../journeys/front-door'

/** As if nothing had been done yet, and no message were on its way. */
export const setBack = (id: string) =>
  Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard
        .prepare(
          "UPDATE back_tests SET state = 'queued', slice = 0, done = 0, found = ?, place = ?, touched_at_ms = 0 WHERE id = ?",
        )
        .bind(JSON.stringify(NOTHING_YET), '{"month":null,"after":null}', id)
        .run(),
    ),
  )

/** So many more people on probation, who have been there all year. */
export const hired = ({ companyId }: Company, count: number) =>
  Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard.batch([
        shard
          .prepare(
            `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
             SELECT ?1, 'per_hired' || value, 'hired' || value, value || '@hired.example', 'engineer',
               'zh', 1, 1
             FROM json_each(?2) WHERE EXISTS (SELECT 1 FROM members WHERE company_id = ?1)`,
          )
          .bind(companyId, JSON.stringify(Array.from({ length: count }, (_, n) => n))),
        shard
          .prepare(
            `INSERT INTO employments (company_id, person_id, from_date, status, level, version,
               recorded_at_ms, recorded_by)
             SELECT company_id, person_id, '2026-01-01', 'probation', NULL, 1, 0, person_id
             FROM members WHERE company_id = ?1 AND person_id LIKE 'per_hired%'`,
          )
          .bind(companyId),
      ]),
    ),
  )

/** Which shard a back-test is kept in. */
export const shardOf = async (id: string): Promise<'SHARD_01' | 'SHARD_02'> =>
  (await env.SHARD_01.prepare('SELECT id FROM back_tests WHERE id = ?').bind(id).first())
    ? 'SHARD_01'
    : 'SHARD_02'
