import { env } from 'cloudflare:test'
import type { Person } from '../journeys/front-door'

/** The welder’s of 20 October, as the Desk told the index: closed the next days, and in December. */
export const threeTickets = ({
  companyId,
  welder,
}: {
  readonly companyId: string
  readonly welder: Pick<Person, 'personId'>
}) =>
  Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard
        .prepare(`INSERT INTO ticket_index (company_id, id, number, subject, state, type, priority,
            customer_id, assignee_id, opened_at_ms, closed_at_ms, first_response_breached,
            resolution_breached, version, seq)
          SELECT ?1, 'tkt_' || value, value, '', 'closed', 'fault', 'normal', 'cus_1', ?2, ?3,
            ?3 + value * 86400000, value = 1, 0, 1, 1
          FROM json_each('[1, 2, 50]') WHERE EXISTS (SELECT 1 FROM members WHERE company_id = ?1)`)
        .bind(companyId, welder.personId, Date.parse('2026-10-20T00:00Z'))
        .run(),
    ),
  )
