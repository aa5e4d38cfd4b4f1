import type { RepealView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import type { RegulationRow, RuleSetRow } from '../reads'
import { contestsAmong } from './contested-clauses'

const regulation = (packId: string): RegulationRow => ({
  companyId: 'com',
  id: `reg_${packId}`,
  packId,
  code: null,
  titleZh: packId,
  titleEn: packId,
  adoptedAtMs: 1,
  adoptedBy: 'A',
  version: 1,
  approvalPath: [],
  approvalPathVersion: 1,
  approvalPathReason: null,
})
const ruleSet = (key: string, packId: string): RuleSetRow => ({
  companyId: 'com',
  id: `rul_${key}`,
  kind: 'sla',
  key,
  titleZh: key,
  titleEn: key,
  regulationId: `reg_${packId}`,
  version: 1,
  formerly: [],
})
const repeal = (inEffect: boolean): RepealView => ({
  from: '2026-12-01T00:00:00.000Z',
  inEffect,
  by: 'A',
  reason: '废止',
  version: 2,
  notYet: false,
})

/** Which regulation gives way to which rules: R05 and R06 both say what a service level is. */
const contests = (repeals: Readonly<Record<string, RepealView>> = {}) =>
  contestsAmong(
    [regulation('R05'), regulation('R06')],
    [ruleSet('support', 'R05')],
    new Map(Object.entries(repeals)),
  ).map(({ gaveWay, inUse }) => `${gaveWay.packId} to ${inUse.ruleSet.key}`)

test('a regulation gives way to the rules of another on its subject, never to its own', () =>
  expect(contests()).toEqual(['R06 to support']))

test('one that is repealed gives way to nothing, and to repealed rules nothing does', () => {
  expect(contests({ reg_R06: repeal(true) })).toEqual([])
  expect(contests({ rul_support: repeal(true) })).toEqual([])
  expect(contests({ reg_R06: repeal(false), rul_support: repeal(false) })).toEqual([
    'R06 to support',
  ])
})
