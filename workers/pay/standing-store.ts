import type { Stage, Standing } from '@bylaw/rules-piecework'
import { sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { inChunks } from './in-chunks'

/** Somebody's work on one project. */
export interface WorkOf {
  readonly personId: string
  readonly projectId: string
}

/** What the ledger says of it in all, as far as it is paid in stages, and the latest month that settled it. */
export interface StandingOf extends WorkOf, Standing {
  readonly latest: string
}

/** How the projects of one company's people stand by the ledger of commission. */
export const standingStore = ({ db, batch }: Shard, companyId: string) => ({
  /** Of some people's work on some projects; what the ledger knows nothing of is left out. */
  async standingsOf(works: readonly WorkOf[]): Promise<StandingOf[]> {
    const pairs = works.map(({ personId, projectId }) => [personId, projectId])
    const found: StandingOf[] = []
    for (const some of inChunks(pairs, (pair) => JSON.stringify(pair).length, AT_ONCE)) {
      const [rows] = await batch([
        // The list leads: it is short, and the ledger is not.
        db.all<Omit<StandingOf, 'stage'> & { readonly reached: number }>(sql`
          SELECT s.person_id AS personId, s.project_id AS projectId, max(s.month) AS latest,
            sum(s.earned_fen - s.contract_fen) AS earnedFen,
            sum(s.paid_fen - s.contract_fen) AS paidFen,
            max(CASE s.stage WHEN 'rest_payable' THEN 2 WHEN 'completed' THEN 1 ELSE 0 END) AS reached
          FROM json_each(${JSON.stringify(some)}) AS pair CROSS JOIN settlements AS s
          WHERE s.company_id = ${companyId} AND s.person_id = pair.value ->> 0
            AND s.project_id = pair.value ->> 1
          GROUP BY s.person_id, s.project_id`),
      ])
      found.push(
        ...rows.map(({ reached, ...row }) => ({ ...row, stage: REACHED[reached] ?? 'at_work' })),
      )
    }
    return found
  },
})

const REACHED: readonly Stage[] = ['at_work', 'completed', 'rest_payable']

/** How much of such a list travels in one statement. */
const AT_ONCE = { bytes: 1_000_000 }
