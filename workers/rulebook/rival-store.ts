import { type Words, words } from '@bylaw/kernel'
import { sql } from 'drizzle-orm'
import { Problem } from '../platform/problem'
import type { Shard } from '../platform/shard'

/** The titles of a company's rule sets of one kind that decide at a moment, by key. */
export const titlesByThen = ({ db }: Shard, companyId: string, kind: string, atMs: number) =>
  db.all<{ zh: string; en: string }>(sql`
    SELECT title_zh AS zh, title_en AS en FROM rule_sets
    WHERE company_id = ${companyId} AND kind = ${kind} AND 0 = (
      SELECT repeals FROM rule_versions
      WHERE rule_versions.company_id = rule_sets.company_id AND rule_set_id = rule_sets.id
        AND valid_from_ms <= ${atMs} AND (valid_to_ms IS NULL OR valid_to_ms > ${atMs})
      ORDER BY version DESC LIMIT 1)
    ORDER BY key`)

/** Refuses two rule sets of which only one can decide, naming both, for someone to settle it. */
export function mustBeOne(titles: readonly Words[]): void {
  if (titles.length < 2) return
  const list = (titlesIn: readonly string[], between: string) =>
    titlesIn.map((title) => `“${title}”`).join(between)
  throw new Problem('rules_incomplete', {
    refusal: {
      code: 'two_rule_sets',
      message: words(
        `同类规则不止一套：${list(
          titles.map(({ zh }) => zh),
          '、',
        )}。由哪一套决定，系统不能代选，请先合并为一套。`,
        `There is more than one rule set of this kind: ${list(
          titles.map(({ en }) => en),
          ', ',
        )}. Which of them decides is not for the system to choose; make them one first.`,
      ),
    },
  })
}
