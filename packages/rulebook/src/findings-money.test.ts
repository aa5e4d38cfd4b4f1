import { describe, expect, test } from 'vitest'
import { found, named } from './found.fixture'
import { type Kind, rulebook } from './rulebook'

const price = (pressureMpa: string) => ({
  validFrom: '2026-01-01',
  medium: 'supply',
  diameterMm: 200,
  pressureMpa,
  listPrice: '556.34',
})
const band = (grade: string, from: string) => ({ grade, name: { zh: grade, en: grade }, from })

describe('what is wrong with figures is named by its place and, in a table, by its row', () => {
  test.each<[string, Kind, string, unknown, string[]]>([
    [
      'a sheet of 80 that is not scaled',
      'appraisal',
      '/template/reading',
      'raw_of_80',
      ['warning /template/parts - weights_not_100'],
    ],
    [
      'a criterion in two parts',
      'appraisal',
      '/template/parts/1/criteria/0/key',
      'loyalty',
      ['error /template/parts/1/criteria 1 duplicate_row'],
    ],
    [
      'a sheet of more than 100 that is not scaled',
      'appraisal',
      '/template',
      {
        ...rulebook.appraisal.starter.template,
        reading: 'raw_of_80',
        parts: [
          {
            ...named('all'),
            criteria: [
              { ...named('a'), max: 60 },
              { ...named('b'), max: 41 },
            ],
          },
        ],
      },
      ['error /template/parts - weights_not_100'],
    ],
    [
      'a grade beyond 100',
      'appraisal',
      '/bands',
      [band('best', '101'), band('rest', '0')],
      ['error /bands 1 never_reached'],
    ],
    [
      'a grade twice',
      'appraisal',
      '/bands',
      [band('same', '50'), band('same', '0')],
      ['error /bands 2 duplicate_row'],
    ],
    [
      'a pass mark beyond 100',
      'career',
      '/passMarks',
      { theory: '60', ability: '101' },
      ['error /passMarks/ability - never_reached'],
    ],
    [
      'a pass mark of no test',
      'career',
      '/passMarks',
      { theory: '60', ability: '60', luck: '60' },
      ['error /passMarks/luck - unknown_name'],
    ],
    [
      'bigger pipes that pay less',
      'piecework',
      '/tables/0/bands/1/first',
      '0.4',
      ['warning /tables/0/bands 2 rate_falls'],
    ],
    [
      'a level that pays less',
      'pay',
      '/levels/3/baseFen',
      1600_00,
      ['warning /levels 4 pays_less'],
    ],
    [
      'an allowance of no level',
      'pay',
      '/fieldAllowance/levels',
      [3, 9],
      ['error /fieldAllowance/levels 2 unknown_name'],
    ],
    [
      'a probation the wrong way round',
      'pay',
      '/probation/minMonths',
      4,
      ['error /probation/minMonths - out_of_order'],
    ],
    [
      'a guarantee below the law',
      'pay',
      '/legalMinimumFen',
      2000_01,
      ['warning /guarantee/fen - below_minimum'],
    ],
    [
      'a veto held twice',
      'award',
      '/veto/holders',
      [named('manager'), named('manager')],
      ['error /veto/holders 2 duplicate_row'],
    ],
    [
      'a city that pays less',
      'travel',
      '/work/bigCityFen',
      79_99,
      ['warning /work/bigCityFen - pays_less'],
    ],
    [
      'a seat twice',
      'travel',
      '/transport/seats',
      ['second_class', 'second_class'],
      ['error /transport/seats 2 duplicate_row'],
    ],
    [
      'one list price twice',
      'contracting',
      '/price/book',
      [price('1.6'), price('1.0'), price('1.60')],
      ['error /price/book 3 duplicate_row'],
    ],
    [
      'a factor of nothing',
      'contracting',
      '/price/factor',
      '0.0',
      ['error /price/factor - zero_factor'],
    ],
    [
      'a usual fee above the most',
      'contracting',
      '/repair/fee',
      { leastFen: 0, mostFen: 499_99 },
      ['warning /repair/guideToFen - out_of_bounds'],
    ],
  ])('%s', (_, kind, at, value, expected) => expect(found(kind, at, value)).toEqual(expected))
})
