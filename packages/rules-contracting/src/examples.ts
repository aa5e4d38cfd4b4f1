import { words } from '@bylaw/kernel'
import type { Example } from '@bylaw/rules-kit'
import type { ContractDecision } from './contract'
import type { ContractingDecision } from './decide'
import type { ContractFacts, ContractingFacts } from './facts'
import type { ContractingRules } from './rules'
import { starter } from './starter'

const decided: ContractingRules = {
  ...starter,
  price: {
    ...starter.price,
    drain: { install: '0.04', weld: '0.01' },
    factor: '1.2',
    rounding: 'unit_first',
    book: [
      {
        validFrom: '2026-01-01',
        medium: 'supply',
        diameterMm: 200,
        pressureMpa: '1.6',
        listPrice: '556.34',
      },
      {
        validFrom: '2026-07-01',
        medium: 'supply',
        diameterMm: 200,
        pressureMpa: '1.6',
        listPrice: '600',
      },
    ],
  },
  contractor: { stagesAndGuarantee: false, partMonth: 'proration_basis' },
  bids: { equalWithinFen: 0 },
  repair: { ...starter.repair, fee: { leastFen: 200_00, mostFen: null }, warranty: 'free' },
}
const pipe: ContractFacts = {
  about: 'contract',
  employee: true,
  medium: 'supply',
  work: 'install',
  startOn: '2026-06-01',
  listPrice: '556.34',
  pipe: null,
  metres: '1000',
}

const part = { about: 'progress', totalFen: 11_680_00, metres: '1000' } as const

type ContractingExample = Example<ContractingRules, ContractingFacts, ContractingDecision>
const example = (
  zh: string,
  en: string,
  facts: ContractingFacts,
  expect: ContractingDecision | string,
  rules: ContractingRules = decided,
): ContractingExample => ({
  name: words(zh, en),
  rules,
  facts,
  expect: typeof expect === 'string' ? { refusal: expect } : { decision: expect },
})
const priced = (
  unitUnrounded: string,
  unitFen: number,
  totalFen: number,
  more: Partial<ContractDecision> = {},
): ContractDecision => ({
  about: 'contract',
  unitUnrounded,
  unitFen,
  totalFen,
  payStopsOn: '2026-06-01',
  stagesAndGuarantee: false,
  partMonth: null,
  ...more,
})

/** Contracts, bids and repairs of R19.16 to R19.18 worked by hand. */
export const examples: readonly ContractingExample[] = [
  example(
    // 556.34 × 0.35 = 194.719; × 0.05 = 9.73595; × 1.2 = 11.68314.
    'Φ200 安装 1000 米，按公式',
    '1,000 m of Φ200 installed, by the formula',
    pipe,
    priced('11.68314', 11_68, 11_680_00),
  ),
  example(
    // 556.34 × 0.35 × 0.05 × 1.3 = 12.656735.
    '以算例为准，单价 12.66',
    'by the printed example a metre is 12.66',
    pipe,
    priced('12.656735', 12_66, 12_660_00),
    { ...decided, price: { ...decided.price, factor: '1.3' } },
  ),
  example(
    // 4.673256 × 1000 = 4673.256.
    '只焊接 1000 米，只对总价取整',
    '1,000 m welded only, rounded on the total',
    { ...pipe, work: 'weld' },
    priced('4.673256', 4_67, 4_673_26),
    { ...decided, price: { ...decided.price, rounding: 'total_only' } },
  ),
  example(
    // The June price still holds on 16 June; the month is a part month.
    '6 月 16 日开工，按当日价目表',
    'a start on 16 June at the book’s price of the day',
    {
      ...pipe,
      startOn: '2026-06-16',
      listPrice: null,
      pipe: { diameterMm: 200, pressureMpa: '1.6' },
    },
    priced('11.68314', 11_68, 11_680_00, {
      payStopsOn: '2026-06-16',
      partMonth: 'proration_basis',
    }),
  ),
  example(
    // 100 × 0.35 × 0.01 × 1.2 = 0.42.
    '排水管焊接，公司自定比例',
    'drainage pipe welded at the company’s own share',
    { ...pipe, medium: 'drain', work: 'weld', listPrice: '100', metres: '12.5' },
    priced('0.42', 42, 5_25),
  ),
  example(
    '价目表里没有这种管',
    'a pipe that the book does not list',
    { ...pipe, listPrice: null, pipe: { diameterMm: 250, pressureMpa: '1.6' } },
    'no_list_price',
  ),
  example(
    '外部人员不能个人承包',
    'an outsider cannot contract personally',
    { ...pipe, employee: false },
    'employees_only',
  ),
  example(
    '公式与算例矛盾未决，拒绝计算',
    'refused while formula and example contradict each other',
    pipe,
    'undecided',
    starter,
  ),
  example(
    '报价相同，内部优先',
    'equal bids go to the own crew',
    { about: 'bids', internalFen: 12_000_00, externalFen: 12_000_00 },
    { about: 'bids', winner: 'internal', priorityRuleUsed: true },
  ),
  example(
    '外部便宜一分，给外部',
    'an outside crew that asks one fen less wins',
    { about: 'bids', internalFen: 12_000_01, externalFen: 12_000_00 },
    { about: 'bids', winner: 'external', priorityRuleUsed: false },
  ),
  example(
    '事后由经理补办的工程',
    'work regularised by the manager afterwards',
    {
      about: 'assignment',
      assigned: false,
      regularised: { on: '2026-06-20', reason: 'urgent leak' },
    },
    { about: 'assignment', companyLiable: true, toolsSupported: true, from: '2026-06-20' },
  ),
  example(
    // 11680.00 × 700 ÷ 1000 = 8176.00, of which 4672.00 was earned by the first 400 m.
    '承包 1000 米，400 米之后再核实 300 米',
    '300 m verified after 400 m of a contract for 1,000 m',
    { ...part, beforeMetres: ['400'], nowMetres: '300' },
    { about: 'progress', earnedFen: 3_504_00, stagesAndGuarantee: false },
  ),
  example(
    '核实的米数超出合同',
    'more metres than the contract is for',
    { ...part, beforeMetres: ['400', '599.5'], nowMetres: '0.501' },
    'beyond_contract',
  ),
  example(
    '维修收 150 元太低',
    'a repair fee of 150 is too low',
    { about: 'repair', feeFen: 150_00, underWarranty: false },
    { about: 'repair', accepted: false, leastFen: 200_00, mostFen: null },
  ),
  example(
    '保修期内免费',
    'free under warranty',
    { about: 'repair', feeFen: 0, underWarranty: true },
    { about: 'repair', accepted: true, leastFen: 0, mostFen: 0 },
  ),
]
