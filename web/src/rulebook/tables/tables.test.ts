import { expect, test } from 'vitest'
import { tablesOf } from './model'

test('an open place of a table is shown as undecided, an empty one as nothing', () => {
  const [, factors] = tablesOf('piecework', {
    tables: [
      {
        medium: 'drain',
        bands: [{ fromMm: 1, toMm: 500, first: '0.1', second: null }],
        innerWeld: null,
      },
    ],
    scopeFactors: { weld: '1', install: '2', repair: '1', guidance: null },
    dayRate: { fen: 8000 },
  })
  expect(factors?.rows[1]).toEqual([
    { word: 'table.install' },
    { text: '× 2', place: '/scopeFactors/install' },
  ])
  expect(factors?.rows[3]).toEqual([
    { word: 'table.guidance' },
    { undecided: true, place: '/scopeFactors/guidance' },
  ])
})

test('a second rate that the table does not print is nothing, not undecided', () => {
  const [drain] = tablesOf('piecework', {
    tables: [
      {
        medium: 'drain',
        bands: [{ fromMm: 1, toMm: 500, first: '0.1', second: null }],
        innerWeld: { rate: '0.15' },
      },
    ],
    scopeFactors: { weld: '1', install: '2', repair: '1', guidance: '1' },
    dayRate: { fen: 8000 },
  })
  expect(drain?.rows).toEqual([
    [{ text: 'Φ1–500', place: '/tables/0/bands/0' }, { text: '0.1' }, { nothing: true }],
    [
      { word: 'table.inner_weld' },
      { text: '0.15', place: '/tables/0/innerWeld' },
      { nothing: true },
    ],
  ])
})

test('the maxima of a sheet are summed as they are printed: 40 and 40 are 80', () => {
  const name = { zh: '项', en: 'Item' }
  const part = (max: readonly number[]) => ({
    name,
    criteria: max.map((each) => ({ name, max: each })),
  })
  const [criteria] = tablesOf('appraisal', {
    template: { by: 'criteria', parts: [part([10, 10, 15, 5]), part([8, 10, 12, 10])] },
    bands: [],
    letters: null,
  })
  expect(criteria?.sum?.at(-1)).toEqual({ text: '80' })
})

test('holidays in a row are one line, among make-up days by date', () => {
  const [week, special] = tablesOf('calendar', {
    hours: {
      mon: [
        ['09:00', '12:00'],
        ['13:00', '18:00'],
      ],
    },
    holidays: ['2026-10-02', '2026-10-01', '2026-10-03', '2026-01-01'],
    shifts: { '2026-02-14': [['09:00', '12:00']] },
  })
  expect(week?.rows[0]).toEqual([{ word: 'table.mon' }, { text: '09:00–12:00 · 13:00–18:00' }])
  expect(week?.rows[6]).toEqual([{ word: 'table.sun' }, { word: 'table.closed' }])
  expect(special?.rows.map(([date]) => date)).toEqual([
    { text: '2026-01-01' },
    { text: '2026-02-14' },
    { text: '2026-10-01 – 2026-10-03' },
  ])
})

test('a kind without a usual table has none', () => {
  expect(tablesOf('leave', {})).toEqual([])
})

test('a service level is named in the reader’s language', () => {
  const name = { zh: '紧急', en: 'Urgent' }
  const [levels] = tablesOf('sla', {
    policies: [
      {
        name,
        clock: 'business',
        firstResponseMinutes: 30,
        nextResponseMinutes: null,
        keepInformedMinutes: null,
        resolutionMinutes: 240,
      },
    ],
  })
  expect(levels?.rows[0]?.[0]).toEqual({ name })
})

test('a stage shows its papers and who confirms it, or that nobody has said', () => {
  const [design, build] = [
    { zh: '设计', en: 'Design' },
    { zh: '开发', en: 'Build' },
  ]
  const template = {
    by: 'stages',
    stages: [
      { key: 'design', name: design },
      { key: 'build', name: build },
    ],
    leaves: { design: [{ key: 'paper', name: { zh: '方案', en: 'Paper' } }] },
    roles: [{ key: 'head', name: { zh: '负责人', en: 'Head' } }],
    confirmedBy: null,
  }
  const [stages] = tablesOf('procedure', { template })
  expect(stages?.rows).toEqual([
    [{ text: '1' }, { name: design }, { name: { zh: '方案', en: 'Paper' } }, { undecided: true }],
    [{ text: '2' }, { name: build }, { nothing: true }, { undecided: true }],
  ])
  expect(tablesOf('procedure', { template: { by: 'duty' } })).toEqual([])
})

test('a reward shows its sum, its share or how it is set', () => {
  const name = { zh: '奖', en: 'Prize' }
  const [rewards] = tablesOf('reward', {
    rewards: ['a', 'b', 'c'].map((key) => ({ key, name })),
    worth: {
      a: { by: 'fixed', fen: 100_00 },
      b: { by: 'share_of_benefit', bp: 250 },
      c: { by: 'praise' },
    },
  })
  expect(rewards?.rows.map(([, worth]) => worth)).toEqual([
    { fen: 100_00 },
    { text: '2.5%' },
    { word: 'table.praise' },
  ])
})
