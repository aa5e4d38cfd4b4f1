import { MantineProvider } from '@mantine/core'
import { expect, test, vi } from 'vitest'
import { inKeys } from '../on-screen.fixture'
import { EndingForm } from './ending-form'

vi.mock('../queue/customer-field', async (original) => ({
  ...(await original<object>()),
  CustomerField: () => null,
}))
vi.mock('../common/problem-note', () => ({ fieldErrors: () => ({}), ProblemNote: () => null }))

const form = (note: string) =>
  inKeys(
    <MantineProvider>
      <EndingForm
        {...{ note, customerId: 'cus_1', contactId: null, busy: false, error: undefined }}
        direction="incoming"
        end={() => undefined}
      />
    </MantineProvider>,
  )

test('what was written along is where the ticket of the call begins', () => {
  const begun = form('三号机组无法启动\n已断电')
  expect(begun).toContain('value="三号机组无法启动"')
  expect(begun).toMatch(/<textarea[^>]*>三号机组无法启动\n已断电<\/textarea>/)
  expect(begun).toContain('call.description_from_note')
  expect(begun).not.toContain('call.lacks_')
})

test('without a note both are still to be given', () => {
  expect(form('')).toContain('call.lacks_subject')
  expect(form('')).toContain('call.description_hint')
})
