import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { Callers } from './callers'

const reader = vi.hoisted(() => ({ mayAdd: true }))
vi.mock('../i18n/use-words', () => ({ useWords: () => (key: string) => key }))
vi.mock('../shell/company', () => ({ useMay: () => () => reader.mayAdd }))
vi.mock('@tanstack/react-query', async (original) => ({
  ...(await original<object>()),
  useQuery: () => ({ data: [] }),
}))

test('of a stranger, only who may add customers is told to add one', () => {
  const told = () =>
    renderToStaticMarkup(
      <Callers said="13800000000" chosen={null} choose={() => 0} attach={() => 0} />,
    )
  expect(told()).toContain('call.none_found<')
  reader.mayAdd = false
  expect(told()).toContain('call.none_found_leave<')
})
