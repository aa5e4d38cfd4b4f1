import { getTableColumns, sql } from 'drizzle-orm'
import { regulations } from './table'
import { textsInForce } from './texts/clauses-in-force'

/** A regulation under the title that its text in force has. */
export function titledAt(companyId: string, nowMs: number) {
  const title = (
    language: 'zh' | 'en',
    kept: typeof regulations.titleZh | typeof regulations.titleEn,
  ) =>
    sql<string>`coalesce((
      SELECT t.document ->> ${`$.title.${language}`} FROM ${textsInForce(companyId, nowMs)} t
      WHERE t.regulation_id = ${regulations.id}), ${kept})`
  return {
    ...getTableColumns(regulations),
    titleZh: title('zh', regulations.titleZh),
    titleEn: title('en', regulations.titleEn),
  }
}
