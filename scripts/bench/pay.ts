import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MeView, PayRunView } from '@bylaw/contract'
import type { Founded } from '../seed/found-company'
import { freePort, type SpawnedHost, spawnHost } from '../serve/spawned-host'
import { type Figure, judge } from './figure'
import { addPeople, payingCompany, runsOnRecord } from './pay/many-people'
import { dice } from './rules/dice'

const MOST_SECONDS = 10
const MOST_MB = 1_500
/** Start or calculate, approve, and again where the machine was too slow to answer. */
const STEPS_TO_THE_END = 6
/** Months that rules adopted now are in force for, and that are over: no other is approved. */
const [ONE_MONTH = '', ...MONTHS] = monthsOver(new Date())
/** How long after its beginning a step may be killed, in times its length: some are let end. */
const KILLED_WITHIN = 1.5
/** Of so many kills at least one lets a month be locked: otherwise they met its first step alone. */
const KILLS_A_MONTH = 25

/**
 * Every fen of a million slips, and of what leavers are paid; then a month of 5,000 people on a host, with traces stored, and a host
 * that is killed again and again while it calculates and approves: each month is locked once, whole.
 *
 * BENCH_SLIPS, BENCH_PEOPLE and BENCH_KILLS ask for other numbers.
 */
export async function benchPay(root: string): Promise<void> {
  const [slips, people, kills] = [
    asked('SLIPS', 1_000_000),
    asked('PEOPLE', 5_000),
    asked('KILLS', 100),
  ]
  const tsx = join(root, 'node_modules/.bin/tsx')
  const counted = await timed(async () =>
    execFileSync(tsx, [join(root, 'scripts/golden/main.ts'), '--count', String(slips)], {
      encoding: 'utf8',
    }),
  )
  console.log(`${counted.answer.trim()} in ${counted.seconds.toFixed(1)} s`)

  const folder = mkdtempSync(join(tmpdir(), 'bylaw-bench-'))
  const data = join(folder, 'data')
  const port = await freePort()
  const start = () => spawnHost(root, data, port)
  let host = start()
  try {
    await host.ready
    const company = await payingCompany(host.address, false)
    const { company: ours } = await company.as('owner').get<MeView>('/v1/me')
    const companyId = ours.id
    await host.stop()
    addPeople(data, { companyId, people, months: [ONE_MONTH, ...MONTHS] })

    host = start()
    await host.ready
    const { figures, slowestSeconds } = await oneMonth(company, people)
    const within = { kills, withinMs: slowestSeconds * KILLED_WITHIN * 1_000 }
    const killed = await killedAgainAndAgain(host, start, within)
    host = killed.host
    await host.stop()
    judge([...figures, killed.figure, ...whole(runsOnRecord(data, companyId), people)])
  } finally {
    await host.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const asked = (name: string, otherwise: number): number =>
  Number(process.env[`BENCH_${name}`] ?? otherwise)

/** From January of last year, which what is adopted at sign-up holds from, up to the last month. */
function monthsOver(now: Date): string[] {
  const first = now.getUTCFullYear() - 1
  return Array.from({ length: 12 + now.getUTCMonth() }, (_, nth) => {
    const month = String((nth % 12) + 1).padStart(2, '0')
    return `${first + Math.floor(nth / 12)}-${month}`
  })
}

async function oneMonth(
  company: Founded,
  people: number,
): Promise<{ figures: Figure[]; slowestSeconds: number }> {
  const run = await company
    .as('finance')
    .post<PayRunView>('/v1/pay-runs', 'bench/start', { month: ONE_MONTH })
  const calculated = await timed(() => step(company, 'calculation', run))
  const approved = await timed(() => step(company, 'approval', calculated.answer))
  console.log(
    `${people} people: calculated in ${calculated.seconds.toFixed(1)} s, approved in ${approved.seconds.toFixed(1)} s`,
  )
  const most = { most: MOST_SECONDS, unit: ' s' }
  const figures = [
    {
      name: `a month of ${people} people, calculated and stored with traces`,
      value: calculated.seconds,
      ...most,
    },
    { name: 'worked out once more and approved', value: approved.seconds, ...most },
    { name: 'memory of the host at most', value: peakMb(), most: MOST_MB, unit: ' MB' },
  ]
  return { figures, slowestSeconds: Math.max(calculated.seconds, approved.seconds) }
}

const BY = { calculation: 'finance', approval: 'manager' } as const

const step = (company: Founded, what: keyof typeof BY, { id, version }: PayRunView) =>
  company.as(BY[what]).post<PayRunView>(
    `/v1/pay-runs/${id}/${what}`,
    // A command of its own each time: of one that was killed the host knows for a minute.
    `bench/${what}/${id}/${performance.now()}`,
    undefined,
    version,
  )

async function timed<Answer>(act: () => Promise<Answer>) {
  const startedAt = performance.now()
  const answer = await act()
  return { answer, seconds: (performance.now() - startedAt) / 1_000 }
}

/** Kills it at any moment of a step, and goes on with what is on record after. */
async function killedAgainAndAgain(
  first: SpawnedHost,
  start: () => SpawnedHost,
  { kills, withinMs }: { readonly kills: number; readonly withinMs: number },
): Promise<{ host: SpawnedHost; figure: Figure }> {
  const roll = dice(5)
  let host = first
  let company = await payingCompany(host.address, true)
  let locked = 0
  for (let kill = 0; kill < kills; kill++) {
    const month = MONTHS[locked]
    if (month === undefined) throw new Error('Every month is locked: there is none left to kill.')
    const acting = oneStep(company, month).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, roll(withinMs)))
    await host.kill()
    await acting
    host = start()
    await host.ready
    company = await payingCompany(host.address, true)
    if ((await runOf(company, month))?.state === 'approved') locked++
  }
  console.log(`${kills} kills while ${locked} months were locked`)
  for (const month of MONTHS.slice(0, locked + 1))
    for (let step = 0; step < STEPS_TO_THE_END; step++)
      if ((await runOf(company, month))?.state !== 'approved')
        await oneStep(company, month).catch((error: unknown) => console.log(String(error)))
  return {
    host,
    figure: {
      name: 'months locked between the kills',
      value: locked,
      least: Math.floor(kills / KILLS_A_MONTH),
    },
  }
}

async function oneStep(company: Founded, month: string): Promise<void> {
  const run =
    (await runOf(company, month)) ??
    (await company
      .as('finance')
      .post<PayRunView>('/v1/pay-runs', `bench/start/${month}`, { month }))
  await step(company, run.state === 'calculated' ? 'approval' : 'calculation', run)
}

async function runOf(company: Founded, month: string): Promise<PayRunView | undefined> {
  const { items } = await company.as('finance').get<{ items: PayRunView[] }>('/v1/pay-runs')
  return items.find((run) => run.month === month)
}

/** Each month has one run, locked, with everyone’s slip, and they come to its total. */
function whole(runs: ReturnType<typeof runsOnRecord>, people: number): Figure[] {
  const broken = runs.filter(
    ({ state, totalFen, slips, slipsFen, settled }) =>
      state !== 'approved' || slips !== people || slipsFen !== totalFen || settled !== people,
  )
  const twice = runs.length - new Set(runs.map(({ month }) => month)).size
  return [
    {
      name: 'months locked with everyone’s slip',
      value: runs.length - broken.length,
      least: runs.length,
    },
    { name: 'months with a second run', value: twice, most: 0 },
  ]
}

/** The most memory that a workerd of this host ever held. */
function peakMb(): number {
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes('bylaw-bench-')) return []
        return [Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])]
      } catch {
        return []
      }
    })
  return Math.max(0, ...peaks) / 1_024
}
