import type { AboutAsset } from '@bylaw/contract'

/** Which of their customers' products tickets are about; most name none. */
export const aboutBook = (sql: SqlStorage) => ({
  note(number: number, asset: AboutAsset): void {
    sql.exec('INSERT INTO about_assets VALUES (?, ?)', number, JSON.stringify(asset))
  },

  of(number: number): AboutAsset | undefined {
    const [row] = sql
      .exec<{ asset: string }>('SELECT asset FROM about_assets WHERE number = ?', number)
      .toArray()
    return row && JSON.parse(row.asset)
  },

  /** It turned out to be another customer's ticket, who has another's products. */
  drop(number: number): void {
    sql.exec('DELETE FROM about_assets WHERE number = ?', number)
  },
})
