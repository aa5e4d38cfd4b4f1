import { valueAt } from '../json'
import { freeKey } from '../keys'
import type { Field, FieldsSection, GridSection } from '../sheet'
import { RESULTS, VARIABLE_TYPES, VARIABLE_UNITS } from './units'

/** What is worked out: its name, what it counts, how it is rounded, between which bounds. */
export function resultSection(rules: unknown): FieldsSection {
  const unit = valueAt(rules, '/result/unit')
  const isNumber = unit !== 'yes_no' && unit !== 'text'
  const bound = { type: unit === 'fen' ? 'fen' : 'decimal' } as const
  const places: Field = {
    label: { zh: '结果保留小数位数', en: 'Decimal places of the result' },
    at: '/rounding/places',
    cell: { type: 'whole' },
  }
  const bounds: readonly Field[] = [
    {
      label: { zh: '下限（低于则不出结果）', en: 'Least (a lower result is refused)' },
      at: '/bounds/least',
      cell: bound,
      empty: 'nothing',
    },
    {
      label: { zh: '上限（高于则不出结果）', en: 'Most (a higher result is refused)' },
      at: '/bounds/most',
      cell: bound,
      empty: 'nothing',
    },
  ]
  return {
    section: 'fields',
    title: { zh: '算什么', en: 'What is worked out' },
    fields: [
      { label: { zh: '名称', en: 'Name' }, at: '/result/title', cell: { type: 'words' } },
      {
        label: { zh: '单位', en: 'Unit' },
        at: '/result/unit',
        cell: { type: 'choice', of: RESULTS },
      },
      ...(isNumber && unit !== 'fen' ? [places] : []),
      ...(isNumber ? bounds : []),
    ],
  }
}

/** What a case hands in, each by a name for the formula and one for people. */
export const VARIABLES: GridSection = {
  section: 'grid',
  title: { zh: '用到的数据', en: 'What it is worked out from' },
  at: '/variables',
  columns: [
    {
      label: { zh: '公式里的名称', en: 'Name in the formula' },
      at: '/name',
      cell: { type: 'text' },
    },
    { label: { zh: '含义', en: 'What it is' }, at: '/title', cell: { type: 'words' } },
    {
      label: { zh: '类型', en: 'Type' },
      at: '/type',
      cell: { type: 'choice', of: VARIABLE_TYPES },
    },
    {
      label: { zh: '单位', en: 'Unit' },
      at: '/unit',
      cell: { type: 'choice', of: VARIABLE_UNITS },
      empty: 'nothing',
    },
  ],
  fresh: (rows) => ({
    name: freeKey('value', rows, '/name'),
    title: { zh: '', en: '' },
    type: 'number',
    unit: 'number',
  }),
}
