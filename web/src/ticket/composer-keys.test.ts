import { expect, test, vi } from 'vitest'
import { composerKeys } from './composer-keys'

const press = (key: string, how: object = {}) => {
  const field = Object.assign(new EventTarget(), { blur: vi.fn() })
  return {
    ...{ key, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false },
    nativeEvent: { isComposing: false },
    target: field,
    field,
    currentTarget: { contains: () => true },
    preventDefault: vi.fn(),
    ...how,
  }
}

test('Escape leaves the field, and goes no further: the ticket stays', () => {
  const leaving = press('Escape')
  composerKeys(vi.fn())(leaving)
  expect(leaving.field.blur).toHaveBeenCalledOnce()
  expect(leaving.preventDefault).toHaveBeenCalledOnce()
})

test.each([
  ['an input method is composing', { nativeEvent: { isComposing: true } }],
  ['a list of colleagues was closed by it', { defaultPrevented: true }],
  ['it is pressed in a dialog opened from there', { currentTarget: { contains: () => false } }],
])('not where %s', (_, how) => {
  const [leaving, enter] = [press('Escape', how), press('Enter', { ...how, ctrlKey: true })]
  const send = vi.fn()
  composerKeys(send)(leaving)
  composerKeys(send)(enter)
  expect(leaving.field.blur).not.toHaveBeenCalled()
  expect(send).not.toHaveBeenCalled()
})

test('Ctrl and Enter send, with shift to go on to the next', () => {
  const send = vi.fn()
  composerKeys(send)(press('Enter', { ctrlKey: true }))
  composerKeys(send)(press('Enter', { metaKey: true, shiftKey: true }))
  composerKeys(send)(press('Enter'))
  expect(send.mock.calls).toEqual([[false], [true]])
})
