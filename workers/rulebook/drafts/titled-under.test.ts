import { words } from '@bylaw/kernel'
import { packOf } from '@bylaw/packs'
import { expect, test } from 'vitest'
import { titleUnder } from './hand-over'

test('rules handed over are called as the regulation that prevails calls them, unless the company named them', () => {
  const row = {
    companyId: 'com',
    id: 'rul',
    kind: 'sla',
    key: 'x',
    regulationId: 'reg',
    version: 1,
    formerly: [],
  }
  const called = (title: { readonly zh: string; readonly en: string } | undefined) =>
    titleUnder(
      { ...row, titleZh: title?.zh ?? '', titleEn: title?.en ?? '' },
      words('时限', 'Times'),
    )
  const ofPack = packOf('R05')?.ruleSets[0]?.title
  expect(called(ofPack)).toEqual({ zh: '时限', en: 'Times' })
  expect(called({ zh: '本部时限', en: 'Our times' })).toEqual({ zh: '本部时限', en: 'Our times' })
})
