import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import { type DraftRow, drafts } from './draft-table'

/**
 * A draft as it stands: one that goes along with that of a text takes effect when and as far as the
 * text does. The day of its own is kept, for when it leaves again.
 */
export const asItStands = () => ({
  ...getTableColumns(drafts),
  validFromMs: ofText<DraftRow['validFromMs']>('valid_from_ms'),
  retroactiveReason: ofText<DraftRow['retroactiveReason']>('retroactive_reason'),
  later: ofText<DraftRow['later']>('later'),
})

function ofText<Value>(name: string): SQL<Value> {
  const column = sql.raw(name)
  return sql<Value>`iif(drafts.goes_with IS NULL, drafts.${column}, (
    SELECT t.${column} FROM drafts t
    WHERE t.company_id = drafts.company_id AND t.id = drafts.goes_with))`
}
