import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { Problem } from '../platform/problem'
import { sayingWhatIsPaid } from './saying-what-is-paid'

const said = async (problem: Problem) => {
  try {
    await sayingWhatIsPaid(() => Promise.reject(problem))
  } catch (error) {
    if (error instanceof Problem) return error.details.detail?.zh
    throw error
  }
  return 'nothing'
}

test('what a guard of paid months refuses is a paid month; any other refusal says what it said', async () => {
  expect(await said(new Problem('wrong_state'))).toContain('工资已批准')
  const other = words('至少要有一名所有者', 'A company keeps an owner')
  expect(await said(new Problem('wrong_state', { detail: other }))).toBe('至少要有一名所有者')
  expect(await said(new Problem('stale_version'))).toBeUndefined()
})
