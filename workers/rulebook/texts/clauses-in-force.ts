import { sql } from 'drizzle-orm'

/** A clause of a regulation as its text in force has it. */
export interface ClauseRow {
  readonly regulationId: string
  /** As people cite it: `R19.13`. */
  readonly id: string
  readonly position: number
  readonly headingZh: string
  readonly headingEn: string
  readonly textZh: string
  readonly textEn: string
}

/** A company's texts as they are in force at a moment, one row each; to select from. */
export const textsInForce = (companyId: string, atMs: number) => sql`(
  SELECT t.* FROM regulation_versions t
  WHERE t.company_id = ${companyId} AND t.version = (
    SELECT max(v.version) FROM regulation_versions v
    WHERE v.company_id = t.company_id AND v.regulation_id = t.regulation_id
      AND v.valid_from_ms <= ${atMs} AND (v.valid_to_ms IS NULL OR v.valid_to_ms > ${atMs})))`

/** Their clauses, as rows of `ClauseRow`; to select from. */
export const clausesInForce = (companyId: string, atMs: number) => sql`(
  SELECT t.regulation_id AS regulationId, c.value ->> '$.id' AS id, c.key AS position,
    c.value ->> '$.heading.zh' AS headingZh, c.value ->> '$.heading.en' AS headingEn,
    c.value ->> '$.text.zh' AS textZh, c.value ->> '$.text.en' AS textEn
  FROM ${textsInForce(companyId, atMs)} t, json_each(t.document, '$.clauses') c)`
