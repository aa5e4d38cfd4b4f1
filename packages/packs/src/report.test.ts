import { expect, test } from 'vitest'
import { packs } from '.'
import { packReport } from './report'

test.each(packs)('$id: the report counts every question once', (pack) => {
  const { contradictions, ambiguities, gaps, legal } = packReport(pack)
  expect(contradictions + ambiguities + gaps + legal).toBe(pack.questions.length)
})
