import { env } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import { calculate, decidedCompany, slipOf, startRun } from './paying'

test('what a line of a slip says is kept once, and read wherever the slip opens into it', async () => {
  const acme = await decidedCompany('acme')
  const run = await startRun(acme, '2026-10')
  await mustBe(200, calculate(acme.finance, run))
  const slip = await slipOf(acme.finance, run, acme.welder.personId)
  const traces = slip.lines.map(({ explanation }) => explanation.trace)
  expect(traces.length).toBeGreaterThan(2)
  expect(slip.explanation.trace.of?.slice(0, traces.length)).toEqual(traces)

  const { kept } = (await env.SHARD_01.prepare(
    "SELECT explanation ->> '$.trace.of' AS kept FROM pay_slips WHERE id = ?",
  )
    .bind(slip.row.id)
    .first<{ kept: string }>()) ?? { kept: '' }
  expect(JSON.parse(kept).slice(0, traces.length)).toEqual(traces.map(() => null))
})

test('a slip from before that, which holds them twice, is read as ever', async () => {
  const oak = await decidedCompany('oak')
  const run = await startRun(oak, '2026-10')
  await mustBe(200, calculate(oak.finance, run))
  const before = await slipOf(oak.finance, run, oak.welder.personId)
  await env.SHARD_01.prepare('UPDATE pay_slips SET explanation = ? WHERE id = ?')
    .bind(JSON.stringify(before.explanation), before.row.id)
    .run()
  expect(await slipOf(oak.finance, run, oak.welder.personId)).toEqual(before)
})
