import { describe, expect, test } from 'vitest'
import { fits, readCell, textOf } from './cell'
import { isCovered } from './coverage'
import { shapesAt } from './generic/shape'
import { valueAt, without, withRow, withRowMoved, withValue } from './json'
import { freeKey } from './keys'
import { sheetOf } from './kinds/sheet-of'
import { countedBy, nextStep, recounted } from './ladder/model'
import { hundredthsOf, sumOf, weightSum, weightText } from './sums'
import { wrongAt } from './wrong'

const FEN = { type: 'fen' } as const

describe('money is typed in yuan and kept in fen, digit by digit', () => {
  test.each([
    ['3000', 300_000],
    ['3,000.1', 300_010],
    ['3000.10', 300_010],
    ['０.０5', 5],
    ['2，210．5', 221_050],
    // As a float 8.2 × 100 is 819.9999999999999.
    ['8.20', 820],
    ['999999999.99', 99_999_999_999],
  ])('%s yuan is %d fen', (typed, fen) => expect(readCell(FEN, typed)).toBe(fen))

  test.each([
    [300_010, '3000.10'],
    [5, '0.05'],
    [0, '0.00'],
  ])('%d fen is shown as %s', (fen, text) => expect(textOf(FEN, fen)).toBe(text))

  test('what is no amount stays as it was typed and is seen to be wrong', () => {
    expect(readCell(FEN, '三千')).toBe('三千')
    expect([fits(FEN, '三千'), fits(FEN, 300_000), fits(FEN, 0.5)]).toEqual([false, true, false])
  })
})

test('an empty cell is undecided where that is allowed, and a fault where it is not', () => {
  expect([readCell(FEN, ' ', 'undecided'), readCell(FEN, ' ')]).toEqual([null, ''])
  expect([fits(FEN, null, 'undecided'), fits(FEN, null), fits(FEN, '')]).toEqual([
    true,
    false,
    false,
  ])
})

test('a share is typed in percent and kept in hundredths of a percent', () => {
  const share = { type: 'percent' } as const
  expect([readCell(share, '60'), readCell(share, '62.5%')]).toEqual([6_000, 6_250])
  expect([textOf(share, 6_000), textOf(share, 6_250), textOf(share, 10_000)]).toEqual([
    '60',
    '62.5',
    '100',
  ])
})

test('a rate keeps its digits: 0.350 stays 0.350', () => {
  expect(readCell({ type: 'decimal' }, '0.350')).toBe('0.350')
})

test('minutes are typed with either comma', () => {
  expect(readCell({ type: 'numbers' }, '60，15、 5')).toEqual([60, 15, 5])
})

describe('documents are changed by pointer, and the old one stays', () => {
  const document = { rows: [{ a: 1 }, { a: 2 }, { a: 3 }], 'x/y': { b: null } }

  test('a value is set where it is, or where there was none', () => {
    expect(valueAt(withValue(document, '/rows/1/a', 9), '/rows/1/a')).toBe(9)
    expect(valueAt(withValue(document, '/x~1y/c/d', 1), '/x~1y')).toEqual({ b: null, c: { d: 1 } })
    expect(document.rows[1]).toEqual({ a: 2 })
  })

  test('a row is put in, moved and taken out', () => {
    const rows = (changed: unknown) => valueAt(changed, '/rows')
    expect(rows(withRow(document, '/rows', 1, { a: 7 }))).toEqual([
      { a: 1 },
      { a: 7 },
      { a: 2 },
      { a: 3 },
    ])
    expect(rows(withRowMoved(document, '/rows', 0, 2))).toEqual([{ a: 2 }, { a: 3 }, { a: 1 }])
    expect(rows(withRowMoved(document, '/rows', 2, 3))).toBe(document.rows)
    expect(rows(without(document, '/rows/0'))).toEqual([{ a: 2 }, { a: 3 }])
    expect(without(document, '/x~1y')).toEqual({ rows: document.rows })
  })
})

describe('weights', () => {
  test('reach 100 exactly: 33.33 + 33.33 + 33.34', () =>
    expect(weightSum(['33.33', '33.33', '33.34'])).toBe(10_000))
  test('0.1 and 0.2 are 0.3', () => expect(weightText(weightSum(['0.1', '0.2']) ?? 0)).toBe('0.3'))
  test('have no sum while one is not a number', () =>
    expect([weightSum(['50', '五十']), hundredthsOf('1.234')]).toEqual([undefined, undefined]))
  test('are written without idle zeros', () =>
    expect([0, 10_000, 5_050, 5].map(weightText)).toEqual(['0', '100', '50.5', '0.05']))
})

test('maxima are summed; an empty one counts for nothing', () => {
  expect(sumOf([{ max: 10 }, { max: '' }, { max: 15 }], '/max')).toBe(25)
})

test('the next diameters begin where the last ended', () => {
  const sheet = sheetOf('piecework', { tables: [{ medium: 'drain', bands: [{ toMm: 250 }] }] })
  const [grid] = sheet.sections
  expect(grid?.section === 'grid' && grid.fresh([{ fromMm: 110, toMm: 250 }])).toEqual({
    fromMm: 251,
    toMm: '',
    first: '',
    second: null,
  })
})

test('a new row has a key that no other row has', () => {
  expect(freeKey('item', [{ key: 'item_2' }])).toBe('item_3')
})

describe('stages of a procedure', () => {
  const name = { zh: '设计', en: 'Design' }
  const at = (rest: object) =>
    sheetOf('procedure', {
      template: {
        by: 'stages',
        stages: [{ key: 'design', name }],
        roles: [{ key: 'head', name }],
        ...rest,
      },
    }).sections.map((section) =>
      section.section === 'fields' ? section.fields.map((field) => field.at) : section.at,
    )
  test('show papers and confirmation of each stage once they are decided', () =>
    expect(at({ leaves: {}, confirmedBy: {} })).toEqual([
      '/template/stages',
      '/template/roles',
      ['/template/confirmedBy/design'],
      '/template/leaves/design',
    ]))
  test('leave them to their questions before that', () =>
    expect(at({ leaves: null, confirmedBy: null })).toEqual([
      '/template/stages',
      '/template/roles',
    ]))
})

test('what a reward is worth keeps its figure, and begins without one when it is changed', () => {
  const { sections } = sheetOf('reward', {
    rewards: [{ key: 'idea', name: { zh: '建议', en: 'Idea' } }],
    worth: { idea: { by: 'fixed', fen: 100_00 } },
    approvedBy: null,
  })
  const fields = sections.flatMap((each) => (each.section === 'fields' ? each.fields : []))
  expect(fields.map(({ at }) => at)).toEqual(['/worth/idea', '/worth/idea/fen'])
  const [worth] = fields
  expect(worth?.cell.type === 'choice' && worth.cell.of.map(({ value }) => value)).toEqual([
    { by: 'praise' },
    { by: 'fixed', fen: 100_00 },
    { by: 'case_by_case' },
    { by: 'share_of_benefit', bp: '' },
  ])
})

describe('rules without an editor of their own are edited by their shape', () => {
  const rules = {
    key: 'machine',
    prizeFen: 5000,
    on: true,
    name: { zh: '奖', en: 'Prize' },
    rows: [
      { key: 'a', least: 1 },
      { key: 'b', least: null },
    ],
    open: null,
  }

  test('amounts in yuan, texts in both languages, rows as a grid', () => {
    const shapes = shapesAt(rules, '', [])
    expect(
      shapes.map((each) => (each.shape === 'field' ? each.field.cell.type : each.shape)),
    ).toEqual(['fen', 'yes_no', 'words', 'grid', 'open'])
  })

  test('what a section shows already is left out', () => {
    const shapes = shapesAt(rules, '', ['/rows', '/name', '/open', '/on'])
    expect(shapes).toHaveLength(1)
  })

  test('what lies inside a place that a section shows is left out as well', () => {
    const nested = { stages: { monthly: 1, mode: 'x' }, stagesFen: 5 }
    expect(shapesAt(nested, '', ['/stages/monthly', '/stages/mode'])).toHaveLength(1)
    expect(isCovered('/stages/mode', ['/stages'])).toBe(true)
    expect(isCovered('/stagesFen', ['/stages'])).toBe(false)
  })

  test('a cell that is empty in some row may be empty in all', () => {
    const grid = shapesAt(rules, '', []).find((each) => each.shape === 'grid')
    expect(grid?.shape === 'grid' && grid.grid.columns).toEqual([
      {
        label: { zh: '最少', en: 'At least' },
        at: '/least',
        cell: { type: 'whole', signed: true },
        empty: 'undecided',
      },
    ])
  })
})

describe('a ladder', () => {
  const steps = [{ key: 'step_1', at: { by: 'percent', percent: 75 } }]

  test('grows by a later step that tells nobody yet', () => {
    expect(nextStep(steps)).toMatchObject({
      key: 'step_2',
      at: { by: 'percent', percent: 100 },
      tell: [],
    })
  })
  test('is counted one way throughout', () => {
    const counted = recounted([...steps, nextStep(steps)], 'minutes')
    expect(counted.map((step) => valueAt(step, '/at'))).toEqual([
      { by: 'minutes', minutes: -60 },
      { by: 'minutes', minutes: 0 },
    ])
    expect(countedBy(counted)).toBe('minutes')
  })
})

test('what is wrong is found at its cell, and at the cell that holds it', () => {
  const wrong = [{ severity: 'error', pointer: '/a/0/name/zh', message: '空' }] as const
  expect(wrongAt(wrong, '/a/0/name')).toBeUndefined()
  expect(wrongAt(wrong, '/a/0/name', true)).toBe(wrong[0])
  expect(wrongAt(wrong, '/a/0/nam', true)).toBeUndefined()
})
