import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Founded, foundCompany } from '../../seed/found-company'

/**
 * A company under R19 with its questions decided, whose finance calculates and manager approves.
 * @param resuming whether it is there already, and its people only sign in: for a quarter of an hour
 */
export const payingCompany = (address: string, resuming: boolean): Promise<Founded> =>
  foundCompany(
    address,
    {
      company: { name: 'Bench', zone: 'Asia/Shanghai', language: 'zh', currency: 'CNY' },
      packs: ['R19'],
      people: {
        owner: { name: 'Owner', email: 'owner@bench.example', role: 'owner' },
        finance: { name: 'Finance', email: 'finance@bench.example', role: 'finance' },
        manager: { name: 'Manager', email: 'manager@bench.example', role: 'manager' },
      },
      customers: { works: { name: 'Works', level: 'standard' } },
      tickets: [],
      channels: {
        mailHandle: 'bench',
        phones: {},
        calls: [],
        pairs: {},
        articles: [],
        ratings: [],
        mails: [],
        forms: [],
      },
      decisions: {},
      reason: 'for the bench',
    },
    'four calm herons at dawn',
    resuming,
  )

/**
 * Puts so many employed people with a month’s verified work each beside those whom the front door let
 * in, in the store of a host that stands still: to invite thousands would take an hour.
 */
export function addPeople(
  data: string,
  { companyId, people, months }: Readonly<{ companyId: string; people: number; months: string[] }>,
): void {
  const db = new DatabaseSync(shardOf(data, companyId))
  const insert = (sql: string) => db.prepare(sql)
  db.exec('BEGIN')
  insert(
    `INSERT INTO projects (company_id, id, name, customer_id, responsible_id, version)
     VALUES (?, 'prj_bench', '主管线', 'cus_bench', 'per_bench', 1)`,
  ).run(companyId)
  const member = insert(
    `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
     VALUES (?, ?, ?, ?, 'engineer', 'zh', 1, 1)`,
  )
  const employment = insert(
    `INSERT INTO employments (company_id, person_id, from_date, status, level, version,
       recorded_at_ms, recorded_by)
     VALUES (?, ?, '2020-01-01', 'confirmed', ?, 1, 0, 'per_bench')`,
  )
  const quantity = insert(
    `INSERT INTO quantities (company_id, id, project_id, person_id, month, lines, day_rate_days,
       state, reported_by, reported_at_ms, verified_by, verified_by_name, verified_at_ms, version)
     VALUES (?, ?, 'prj_bench', ?, ?, ?, '1.5', 'verified', ?, 0, 'per_bench', 'M', 0, 2)`,
  )
  for (let nth = 0; nth < people; nth++) {
    const person = `per_${String(nth).padStart(26, '0')}`
    member.run(companyId, person, `员工${nth}`, `p${nth}@bench.example`)
    employment.run(companyId, person, 1 + (nth % 8))
    for (const month of months) {
      const id = `qty_${month}_${nth}`
      quantity.run(companyId, id, person, month, JSON.stringify(linesOf(nth)), person)
    }
  }
  db.exec('COMMIT')
  db.close()
}

const linesOf = (nth: number) =>
  [110, 200, 400].map((diameterMm) => ({
    medium: 'supply',
    diameterMm,
    metres: `${(nth * 37) % 900}.5`,
    scope: 'weld',
    role: 'first',
    innerWeld: false,
  }))

/** What is on record of a month’s runs, in the store of a host that stands still. */
export function runsOnRecord(data: string, companyId: string) {
  const db = new DatabaseSync(shardOf(data, companyId), { readOnly: true })
  const rows = db
    .prepare(
      `SELECT month, state, total_fen AS totalFen,
         (SELECT count(*) FROM pay_slips s WHERE s.company_id = r.company_id AND s.run_id = r.id)
           AS slips,
         (SELECT coalesce(sum(payable_fen), 0) FROM pay_slips s
           WHERE s.company_id = r.company_id AND s.run_id = r.id) AS slipsFen,
         (SELECT count(*) FROM settlements t
           WHERE t.company_id = r.company_id AND t.run_id = r.id) AS settled
       FROM pay_runs r WHERE company_id = ? ORDER BY month`,
    )
    .all(companyId)
  db.close()
  return rows as unknown as readonly RunOnRecord[]
}

export interface RunOnRecord {
  readonly month: string
  readonly state: string
  readonly totalFen: number | null
  readonly slips: number
  readonly slipsFen: number
  readonly settled: number
}

/** The file of the shard that holds a company. */
function shardOf(data: string, companyId: string): string {
  const folder = join(data, 'store/d1/miniflare-D1DatabaseObject')
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.sqlite') && name !== 'metadata.sqlite')
    .map((name) => join(folder, name))
    .find((file) => holds(file, companyId))
  if (!found) throw new Error('No shard holds the company.')
  return found
}

function holds(file: string, companyId: string): boolean {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return (
      db.prepare('SELECT 1 FROM members WHERE company_id = ?').get(companyId) !== undefined &&
      db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'pay_runs'").get() !== undefined
    )
  } catch {
    return false
  } finally {
    db.close()
  }
}
