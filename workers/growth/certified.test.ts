import { words } from '@bylaw/kernel'
import type { QualificationRules } from '@bylaw/rules-qualification'
import { expect, test } from 'vitest'
import { certified, type Shown } from './certified'

const RULES: QualificationRules = {
  requirements: [
    { key: 'welding', name: words('焊工证', 'Welder’s certificate'), shownBy: 'certificate' },
  ],
  posts: [
    { key: 'welder', name: words('焊工', 'Welder'), needs: ['welding'], prefers: [] },
    { key: 'driver', name: words('司机', 'Driver'), needs: ['welding'], prefers: [] },
  ],
  passMark: null,
  lacking: 'may_not_work',
  makeUpDays: null,
}

const record = (change: Partial<Shown>): Shown => ({
  ...{ kind: 'requirement', subject: 'welding', nameZh: '焊工证', nameEn: 'Welding' },
  ...{ onDate: '2026-01-01', until: null, result: 'passed', takenBackAtMs: null },
  ...change,
})

const on = (records: readonly Shown[], rules = RULES) => {
  const { against, remarks } = certified('2026-10-16', {
    ...{ rules: [rules], held: new Set(['welder']), records },
  })
  return [against.map(({ zh }) => zh), remarks.map(({ zh }) => zh)]
}

test.each<[string, Shown[], string[], string[]]>([
  ['who has what their post needs may work', [record({})], [], []],
  ['who lacks it may not, and it is said what', [], ['焊工必备焊工证：没有'], []],
  [
    'what has run out by that day is not there',
    [record({ until: '2026-10-15' })],
    ['焊工必备焊工证：已到期'],
    [],
  ],
  [
    'the last day still counts, and is named',
    [record({ until: '2026-10-16' })],
    [],
    ['焊工证 2026-10-16 到期'],
  ],
  [
    'what runs out in thirty days is named',
    [record({ until: '2026-11-15' })],
    [],
    ['焊工证 2026-11-15 到期'],
  ],
  ['and not before', [record({ until: '2026-11-16' })], [], []],
  [
    'nor what was renewed',
    [record({ until: '2026-10-20' }), record({ until: '2028-10-20' })],
    [],
    [],
  ],
  [
    'what was taken back, or is shown only later, is not there',
    [record({ takenBackAtMs: 1 }), record({ onDate: '2026-10-17' })],
    ['焊工必备焊工证：没有'],
    [],
  ],
  [
    'a certificate that no post asks for stands against nothing, run out or not',
    [
      record({}),
      record({ kind: 'certificate', subject: '高空证', nameZh: '高空证', until: '2026-09-30' }),
    ],
    [],
    ['高空证已于 2026-09-30 到期'],
  ],
])('%s', (_, records, against, remarks) => expect(on(records)).toEqual([against, remarks]))

test('where the rules let people make it up it is a remark, as while nobody has decided', () => {
  const madeUp = { ...RULES, lacking: 'works_and_makes_up' as const, makeUpDays: 90 }
  expect(on([], madeUp)).toEqual([[], ['焊工必备焊工证：没有，先上岗后补']])
  const [against, remarks] = on([], { ...RULES, lacking: null })
  expect([against, remarks?.length]).toEqual([[], 1])
})
