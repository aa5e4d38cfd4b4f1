/** Rows of one company in an index: more than it will ever have tickets or articles. */
export const ROWS_PER_COMPANY = 2 ** 32

/** Gives a company its slice of the shard's indexes, the first time something of it is indexed. */
export const giveSlice = (shard: D1Database, companyId: string): D1PreparedStatement =>
  shard
    .prepare(
      `INSERT INTO search_slices (company_id, slice)
       SELECT ?, coalesce(max(slice), 0) + 1 FROM search_slices WHERE true
       ON CONFLICT (company_id) DO NOTHING`,
    )
    .bind(companyId)
