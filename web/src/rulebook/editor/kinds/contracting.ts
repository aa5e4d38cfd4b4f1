import type { Field, Section, Sheet } from '../sheet'
import { undecidedUnlessSet } from './career'
import { decidedOf, decimal, fen, fields, onceDecided, oneOf, say, values, whole } from './short'

/** Contracts: how a unit price is made up, the list prices it starts from, and repair fees. */
export const contractingSheet = (rules: unknown): Sheet => ({
  covers: decidedOf(rules, ['/repair/fee']),
  sections: [
    fields(
      say('承包单价', 'Unit price'),
      decimal('/price/share', say('标价的几成', 'Share of the list price')),
      decimal('/price/factor', say('系数', 'Factor'), 'undecided'),
    ),
    fields(say('给水管的比例', 'Shares of water-supply pipe'), ...shares('/price/supply')),
    fields(
      say('排水管的比例', 'Shares of drainage pipe'),
      ...shares('/price/drain', ...undecidedUnlessSet(rules, '/price/drain')),
    ),
    book,
    fields(
      say('报价', 'Bids'),
      fen(
        '/bids/equalWithinFen',
        say('相差多少以内算相同（元）', 'Equal when within (yuan)'),
        'undecided',
      ),
    ),
    fields(
      say('维修费', 'Repair fees'),
      fen('/repair/guideToFen', say('参考价上限（元）', 'Usual up to (yuan)')),
      ...onceDecided(rules, '/repair/fee', [
        fen('/repair/fee/leastFen', say('最低收费（元）', 'At least (yuan)')),
        fen('/repair/fee/mostFen', say('最高收费（元）', 'At most (yuan)'), 'any'),
      ]),
    ),
  ],
})

const shares = (at: string, empty?: 'undecided'): readonly Field[] => [
  decimal(`${at}/install`, say('包安装', 'Full installation'), empty),
  decimal(`${at}/weld`, say('焊接', 'Welding'), empty),
]

const book: Section = {
  section: 'grid',
  title: say('价目表', 'Price book'),
  at: '/price/book',
  columns: [
    { label: say('自', 'From'), at: '/validFrom', cell: { type: 'date' } },
    oneOf(
      '/medium',
      say('管道', 'Pipe'),
      values({ supply: ['给水管', 'water supply'], drain: ['排水管', 'drainage'] }),
    ),
    whole('/diameterMm', say('管径（mm）', 'Diameter (mm)')),
    decimal('/pressureMpa', say('压力（MPa）', 'Pressure (MPa)')),
    decimal('/listPrice', say('标价（元）', 'List price (yuan)')),
  ],
  fresh: () => ({
    validFrom: '',
    medium: 'supply',
    diameterMm: '',
    pressureMpa: '',
    listPrice: '',
  }),
}
